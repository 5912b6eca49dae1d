package io.github.tidecast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong with one project file is told, and the next is dealt with: the window can still be closed. */
class ProjectQueueTest {

    private final List<String> done = new ArrayList<>();
    private final ProjectQueue queue = new ProjectQueue(Runnable::run, Runnable::run,
            failure -> done.add(failure.getMessage()));

    @Test
    void anErrorOfTheWorkIsToldAndTheNextBegins() {
        queue.addWhenDue(() -> () -> {
            throw new OutOfMemoryError("too large");
        }, end -> done.add("end"), () -> done.add("otherwise"));
        queue.then(() -> done.add("next"));
        assertThat(done).containsExactly("too large", "otherwise", "next");
    }

    @Test
    void workThatCannotBeginIsToldAndTheNextBegins() {
        queue.addWhenDue(() -> {
            throw new IllegalStateException("no project");
        }, end -> done.add("end"), () -> done.add("otherwise"));
        queue.then(() -> done.add("next"));
        assertThat(done).containsExactly("no project", "otherwise", "next");
    }
}
