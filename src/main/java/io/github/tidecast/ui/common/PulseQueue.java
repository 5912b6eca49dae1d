package io.github.tidecast.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Brings events of another thread to the FX thread at the screen's own pace: everything that arrived since the last
 * pulse is handed over in one go. A fast producer therefore never floods the window.
 *
 * @param <T> an event
 */
public final class PulseQueue<T> {

    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final Consumer<List<T>> receiver;
    private final Pulse pulse;

    /**
     * A queue.
     *
     * @param receiver runs on the FX thread with at least one event
     * @param pulses   says when
     */
    public PulseQueue(Consumer<List<T>> receiver, Pulse.Maker pulses) {
        this.receiver = receiver;
        this.pulse = pulses.calling(this::drain);
    }

    /** Adds an event, from any thread. */
    public void add(T event) {
        waiting.add(event);
    }

    /** Starts handing over. FX thread. */
    public void start() {
        waiting.clear();
        pulse.start();
    }

    /** Hands over what is left and stops. FX thread. */
    public void stop() {
        pulse.stop();
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
