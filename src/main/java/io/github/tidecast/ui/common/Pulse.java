package io.github.tidecast.ui.common;

import javafx.animation.AnimationTimer;

/** Calls back again and again while it is on, at the pace of the screen. FX thread only. */
public interface Pulse {

    /** Begins to call back. */
    void start();

    /** Calls back no more. */
    void stop();

    /** Makes pulses. */
    @FunctionalInterface
    interface Maker {

        /** A pulse that is not on yet. */
        Pulse calling(Runnable each);
    }

    /** The pulse of the screen, sixty times a second at most. */
    static Pulse ofScreen(Runnable each) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                each.run();
            }
        };
        return new Pulse() {
            @Override
            public void start() {
                timer.start();
            }

            @Override
            public void stop() {
                timer.stop();
            }
        };
    }
}
