package io.github.tidecast.ui.session;

import io.github.tidecast.importing.ImportProgress;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Tells the screen how far a reading is, at most once a hundredth, and ends it when nobody wants it any more. */
final class ReadingProgress implements ImportProgress {

    private static final double HUNDREDTH = 0.01;

    private final Executor screen;
    private final BooleanSupplier outdated;
    private final DoubleConsumer show;
    private double told = -1;

    ReadingProgress(Executor screen, BooleanSupplier outdated, DoubleConsumer show) {
        this.screen = screen;
        this.outdated = outdated;
        this.show = show;
    }

    @Override
    public void share(double share) {
        if (Math.abs(share - told) < HUNDREDTH) {
            return;
        }
        told = share;
        screen.execute(() -> {
            if (!outdated.getAsBoolean()) {
                show.accept(share);
            }
        });
    }

    @Override
    public boolean cancelled() {
        return outdated.getAsBoolean();
    }
}
