package io.github.tidecast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever goes wrong with one project file is told, and the next is dealt with: the window can still be closed. */
class ProjectQueueTest {

    private final List<String> done = new ArrayList<>();
    private final ProjectQueue queue = new ProjectQueue(Runnable::run, failure -> done.add(failure.getMessage()));

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anErrorOfTheWorkIsToldAndTheNextBegins() {
        call(() -> {
            queue.addWhenDue(() -> () -> {
                throw new OutOfMemoryError("too large");
            }, end -> done.add("end"), () -> done.add("otherwise"));
            queue.then(() -> done.add("next"));
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(done).containsExactly("too large", "otherwise", "next");
    }

    @Test
    void workThatCannotBeginIsToldAndTheNextBegins() {
        call(() -> {
            queue.addWhenDue(() -> {
                throw new IllegalStateException("no project");
            }, end -> done.add("end"), () -> done.add("otherwise"));
            queue.then(() -> done.add("next"));
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(done).containsExactly("no project", "otherwise", "next");
    }

    private static void call(Callable<Void> action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
