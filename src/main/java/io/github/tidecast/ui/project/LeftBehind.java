package io.github.tidecast.ui.project;

import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.project.Recovery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Offers the work that windows before left behind, one after the other. FX thread only. */
final class LeftBehind {

    private final ProjectQueue queue;
    private final RecoveryQuestion question;
    private final Consumer<RecoveredProject> recover;

    /**
     * Nothing is offered yet.
     *
     * @param recover puts work on the desk
     */
    LeftBehind(ProjectQueue queue, RecoveryQuestion question, Consumer<RecoveredProject> recover) {
        this.queue = queue;
        this.question = question;
        this.recover = recover;
    }

    /** Looks what there is and asks about it. */
    void offer(Recovery recovery) {
        queue.add(recovery::leftBehind, left -> offer(new ArrayDeque<>(left)));
    }

    private void offer(Deque<RecoveredProject> left) {
        if (left.isEmpty()) {
            return;
        }
        RecoveredProject one = left.poll();
        question.ask(one, () -> {
            recover.accept(one);
            queue.then(() -> offer(left));
        }, () -> {
            later(one::discard);
            offer(left);
        }, () -> {
            later(one::close);
            offer(left);
        });
    }

    /** Something done with a copy. */
    @FunctionalInterface
    private interface Deed {
        void run() throws Exception;
    }

    private void later(Deed deed) {
        Callable<Boolean> work = () -> {
            deed.run();
            return true;
        };
        queue.add(work, done -> { });
    }
}
