package io.github.tidecast.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/**
 * Asks the user one thing at a time. A question that comes up while another is open waits for its answer; one whose
 * window is gone by then is not asked any more. FX thread only.
 */
public final class Asking {

    private final Deque<Dialog<?>> waiting = new ArrayDeque<>();
    private boolean open;

    /**
     * Asks when it is the question's turn, without waiting for that.
     *
     * @param answered runs when the user has answered or closed the dialog
     */
    public void ask(Dialog<?> question, Runnable answered) {
        question.setOnHidden(event -> {
            try {
                answered.run();
            } finally {
                done();
            }
        });
        waiting.add(question);
        next();
    }

    /** Asks at once and waits for the answer; other questions come after it. */
    public <T> Optional<T> askAndWait(Dialog<T> question) {
        open = true;
        try {
            return question.showAndWait();
        } finally {
            done();
        }
    }

    private void done() {
        open = false;
        next();
    }

    private void next() {
        while (!open && !waiting.isEmpty()) {
            Dialog<?> question = waiting.poll();
            open = Optional.ofNullable(question.getOwner()).map(Window::isShowing).orElse(true);
            if (open) {
                question.show();
            }
        }
    }
}
