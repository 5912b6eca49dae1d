package io.github.tidecast.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Brings events of another thread to the FX thread at the screen's own pace: everything that arrived since the last
 * pulse is handed over in one go. A fast producer therefore never floods the window.
 *
 * @param <T> an event
 */
public final class PulseQueue<T> {

    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final Consumer<List<T>> receiver;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            drain();
        }
    };

    /** A queue whose receiver runs on the FX thread with at least one event. */
    public PulseQueue(Consumer<List<T>> receiver) {
        this.receiver = receiver;
    }

    /** Adds an event, from any thread. */
    public void add(T event) {
        waiting.add(event);
    }

    /** Starts handing over. FX thread. */
    public void start() {
        waiting.clear();
        timer.start();
    }

    /** Hands over what is left and stops. FX thread. */
    public void stop() {
        timer.stop();
        drain();
    }

    private void drain() {
        List<T> batch = new ArrayList<>();
        for (T event = waiting.poll(); event != null; event = waiting.poll()) {
            batch.add(event);
        }
        if (!batch.isEmpty()) {
            receiver.accept(batch);
        }
    }
}
