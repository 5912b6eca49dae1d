package io.github.tidecast.ui.project;

import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.project.Recovery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * Offers the work that windows before left behind, one after the other, each when all about the last is decided. FX
 * thread only.
 */
final class LeftBehind {

    private final ProjectQueue queue;
    private final RecoveryQuestion question;
    private final Recovering recovering;

    /**
     * Nothing is offered yet.
     *
     * @param recovering puts work on the desk
     */
    LeftBehind(ProjectQueue queue, RecoveryQuestion question, Recovering recovering) {
        this.queue = queue;
        this.question = question;
        this.recovering = recovering;
    }

    /** Puts work on the desk. */
    @FunctionalInterface
    interface Recovering {

        /**
         * Puts it there if what is on the desk may go; one of the two follows.
         *
         * @param then      runs when it is decided and the work is on its way
         * @param otherwise runs when what is on the desk stays there
         */
        void recover(RecoveredProject left, Runnable then, Runnable otherwise);
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
        Runnable keep = () -> {
            later(one::close);
            offer(left);
        };
        question.ask(one, () -> recovering.recover(one, () -> queue.then(() -> offer(left)), keep), () -> {
            later(one::discard);
            offer(left);
        }, keep);
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
