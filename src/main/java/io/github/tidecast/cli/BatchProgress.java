package io.github.tidecast.cli;

import io.github.tidecast.batch.BatchEntry;
import io.github.tidecast.batch.BatchObserver;
import io.github.tidecast.text.Text;
import java.util.Locale;

/** Tells on stderr how far a batch is: one line drawn over on a terminal, otherwise a line now and then. */
final class BatchProgress implements BatchObserver {

    private static final long BETWEEN_NANOS = 5_000_000_000L;

    private final Console console;
    private final int total;
    private final long begun = System.nanoTime();
    private long lastTold = begun;
    private int done;
    private int failed;
    private int widest;

    /**
     * Progress of a batch.
     *
     * @param total series to forecast
     */
    BatchProgress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    @Override
    public synchronized void done(BatchEntry entry) {
        done++;
        tell();
    }

    @Override
    public synchronized void failed(BatchEntry entry, Text reason) {
        failed++;
        clear();
        console.err().println(console.say("cli.batch.failed", entry.id(), console.say(reason)));
        tell();
    }

    /** How many series failed. */
    synchronized int failures() {
        return failed;
    }

    /** The last line. */
    synchronized void finish(int skipped) {
        clear();
        console.err().println(console.say("cli.batch.done", done, skipped, failed, seconds() / Math.max(1, done)));
    }

    private void tell() {
        long now = System.nanoTime();
        double left = seconds() / (done + failed) * (total - done - failed);
        String line = console.say("cli.batch.progress", done + failed, total,
                String.format(Locale.ROOT, "%d:%02d", (long) left / 60, (long) left % 60));
        if (console.terminal()) {
            console.err().print("\r" + line + " ".repeat(Math.max(0, widest - line.length())));
            console.err().flush();
            widest = Math.max(widest, line.length());
        } else if (now - lastTold > BETWEEN_NANOS) {
            lastTold = now;
            console.err().println(line);
        }
    }

    private void clear() {
        if (console.terminal()) {
            console.err().print("\r" + " ".repeat(widest) + "\r");
        }
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
