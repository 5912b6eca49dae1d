package io.github.tidecast.ui.export;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.Writing;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;

/**
 * Keeps the window open until the files of the user are written: with the window the process ends, and a file under way
 * would not come into being. FX thread only.
 */
public final class UnwrittenFiles {

    private static final Text CLOSING = Text.of("ui.export.closing");

    private final Session session;
    private final UnwrittenQuestion question;
    private Optional<Runnable> closing = Optional.empty();

    /** The files that a session writes. */
    public UnwrittenFiles(Session session, UnwrittenQuestion question) {
        this.session = session;
        this.question = question;
        session.writings().addListener((ListChangeListener<Writing>) change -> {
            while (change.next()) {
                if (change.getRemoved().stream().anyMatch(Writing::hasFailed)) {
                    stay();
                }
            }
            closeIfWritten();
        });
    }

    /** Goes on to close the window; first the user is asked about files that are still being written. */
    public void leave(Runnable then) {
        int files = session.writings().size();
        if (files == 0) {
            then.run();
        } else {
            question.ask(files, () -> waitFor(then), () -> {
                List.copyOf(session.writings()).forEach(Writing::cancel);
                then.run();
            });
        }
    }

    private void waitFor(Runnable then) {
        closing = Optional.of(then);
        session.notices().show(Notice.hint(CLOSING).withLasting(Text.of("ui.export.stay"), this::stay));
        closeIfWritten();
    }

    /** Also where a file could not be written: the user must see why. */
    private void stay() {
        closing = Optional.empty();
        session.notices().withdraw(CLOSING);
    }

    private void closeIfWritten() {
        if (session.writings().isEmpty() && closing.isPresent()) {
            Runnable then = closing.get();
            stay();
            then.run();
        }
    }
}
