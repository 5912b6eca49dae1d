package io.github.tidecast.app;

import javafx.animation.AnimationTimer;

/** The moment when a window that was just shown is on the screen. */
final class FirstFrame {

    /** A pulse begins after the frame of the one before is painted; the first may come before the scene is laid out. */
    private static final int PULSES = 3;

    private FirstFrame() {
    }

    /** Runs something on the FX thread when the first frame is painted. */
    static void then(Runnable next) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    next.run();
                }
            }
        }.start();
    }
}
