package io.github.tidecast.cli;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.TrainingObserver;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells on stderr how far a forecast is: a bar that is drawn over on a terminal; elsewhere a line for each stage and
 * each tenth of the whole.
 */
final class TrainingProgress implements TrainingObserver {

    private static final int CELLS = 24;
    private static final long REDRAW_NANOS = 100_000_000;

    private final Console console;
    private Stage stage = Stage.PREPARING;
    private double share;
    private int tenthsTold = -1;
    private Optional<EpochReport> epoch = Optional.empty();
    private long lastDrawn = System.nanoTime() - REDRAW_NANOS;
    private int widest;

    TrainingProgress(Console console) {
        this.console = console;
    }

    @Override
    public void progress(Stage now, double done) {
        boolean newStage = now != stage;
        stage = now;
        share = Math.clamp(done, 0, 1);
        if (console.terminal()) {
            draw(newStage);
        } else if (newStage || (int) (share * 10) > tenthsTold) {
            tenthsTold = Math.max(tenthsTold, (int) (share * 10));
            console.err().println(line());
        }
    }

    @Override
    public void epoch(EpochReport report) {
        epoch = Optional.of(report);
        if (console.terminal()) {
            draw(false);
        }
    }

    /** Removes the bar, so that results begin on a clean line. */
    void finish() {
        if (console.terminal()) {
            console.err().print("\r" + " ".repeat(widest) + "\r");
            console.err().flush();
        }
    }

    private void draw(boolean now) {
        if (!now && System.nanoTime() - lastDrawn < REDRAW_NANOS) {
            return;
        }
        lastDrawn = System.nanoTime();
        int full = (int) Math.round(share * CELLS);
        String line = "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + line();
        int width = DisplayWidth.of(line);
        console.err().print("\r" + line + " ".repeat(Math.max(0, widest - width)));
        console.err().flush();
        widest = Math.max(widest, width);
    }

    private String line() {
        String name = console.say("cli.stage." + stage.name().toLowerCase(Locale.ROOT));
        int percent = (int) Math.round(share * 100);
        if (stage != Stage.TRAINING || epoch.isEmpty()) {
            return console.say("cli.progress", percent, name);
        }
        EpochReport report = epoch.get();
        return report.onEverything() ? console.say("cli.progress.final", percent, name, report.member(),
                report.members(), time(report.remainingSeconds()))
                : console.say("cli.progress.training", percent, name, report.member(), report.members(),
                        report.epoch(), report.epochs(), time(report.remainingSeconds()));
    }

    private static String time(double seconds) {
        long whole = Double.isFinite(seconds) ? Math.round(seconds) : 0;
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
