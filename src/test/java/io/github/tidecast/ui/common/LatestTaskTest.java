package io.github.tidecast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestTaskTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> published = new ArrayList<>();
    private final LatestTask<String> task = new LatestTask<>(waiting::add, Runnable::run);

    @Test
    void onlyTheLatestIsPublished() {
        submit("first");
        submit("second");
        waiting.forEach(Runnable::run);
        assertThat(published).containsExactly("second");
    }

    @Test
    void aSupersededFailureIsNotTold() {
        task.submit(outdated -> () -> {
            throw new IllegalStateException("late");
        }, published::add, failure -> published.add(failure.getMessage()));
        task.supersede();
        waiting.forEach(Runnable::run);
        assertThat(published).isEmpty();
    }

    @Test
    void aFailureIsTold() {
        task.submit(outdated -> () -> {
            throw new IllegalStateException("broken");
        }, published::add, failure -> published.add(failure.getMessage()));
        waiting.forEach(Runnable::run);
        assertThat(published).containsExactly("broken");
    }

    @Test
    void anErrorIsToldLikeAnyFailure() {
        task.submit(outdated -> () -> {
            throw new OutOfMemoryError("too large");
        }, published::add, failure -> published.add(failure.getMessage()));
        waiting.forEach(Runnable::run);
        assertThat(published).containsExactly("too large");
    }

    private void submit(String result) {
        task.submit(outdated -> () -> result, published::add, failure -> published.add("failure"));
    }
}
