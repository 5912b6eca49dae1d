package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastResult;
import java.time.Instant;
import java.util.Objects;

/**
 * One training with all that came of it.
 *
 * @param id      number in the project, from 1, never used again
 * @param made    when it ended
 * @param data    the data it saw
 * @param summary settings, accuracy, time and device
 * @param note    what the user wrote about it; may be empty
 * @param pinned  whether the user wants to keep it in sight
 * @param content forecast, backtest, loss curve and network, read when needed
 */
public record Run(int id, Instant made, DataFingerprint data, RunSummary summary, String note, boolean pinned,
                  RunContent content) {

    /** Longest note in characters. */
    public static final int LONGEST_NOTE = 10_000;

    public Run {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(content, "content");
        if (id < 1 || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("no run: " + id + ", note of " + note.length() + " characters");
        }
    }

    /** A run that has just ended. */
    public static Run of(int id, Instant made, DataFingerprint data, ForecastResult result) {
        return new Run(id, made, data, RunSummary.of(result), "", false, RunContent.of(result));
    }

    public Run withNote(String text) {
        return new Run(id, made, data, summary, text, pinned, content);
    }

    public Run withPinned(boolean keep) {
        return new Run(id, made, data, summary, note, keep, content);
    }
}
