package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.assessment.OriginError;
import io.github.tidecast.text.SayableException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One training with all that came of it.
 *
 * @param id      number in the project, from 1, never used again
 * @param made    when it ended
 * @param data    the data it saw
 * @param origin  where they came from
 * @param summary settings, accuracy, time and device
 * @param note    what the user wrote about it; may be empty
 * @param pinned  whether the user wants to keep it in sight
 * @param method  the method whose forecast the user has chosen; {@link Method#TIDECAST} unless another was
 * @param content forecast, backtest, loss curve and network, read when needed
 */
public record Run(int id, Instant made, DataFingerprint data, RunOrigin origin, RunSummary summary, String note,
                  boolean pinned, Method method, RunContent content) {

    /** Longest note in characters. */
    public static final int LONGEST_NOTE = 10_000;

    public Run {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(content, "content");
        if (id < 1 || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("no run: " + id + ", note of " + note.length() + " characters");
        }
    }

    /** A run that has just ended. */
    public static Run of(int id, Instant made, DataFingerprint data, RunOrigin origin, ForecastResult result) {
        return new Run(id, made, data, origin, RunSummary.of(result), "", false,
                Method.TIDECAST, RunContent.of(result));
    }

    /** The run with another note, of at most {@link #LONGEST_NOTE} characters. */
    public Run withNote(String text) {
        return new Run(id, made, data, origin, summary, text, pinned, method, content);
    }

    /** The run, kept in sight or not. */
    public Run withPinned(boolean keep) {
        return new Run(id, made, data, origin, summary, note, keep, method, content);
    }

    /** The run with the forecast of a method of its accuracy table. */
    public Run withMethod(Method chosen) {
        return new Run(id, made, data, origin, summary, note, pinned, chosen, content);
    }

    /**
     * Its result with the method that was chosen.
     *
     * @throws SayableException if the file it is kept in is gone or damaged
     */
    public ForecastResult chosen() throws SayableException {
        ForecastResult own = content.result();
        return own.method(method).isPresent() ? own.with(method) : own;
    }

    /** True if two runs are about the same column of the same file. */
    public boolean isOfSameSeriesAs(Run other) {
        return origin.file().equals(other.origin.file()) && data.target().equals(other.data.target());
    }

    /**
     * How far it was off at each origin of its backtest. Of a run that was saved before this was noted only the whole is
     * known: it can be compared with such runs on the same data and with as many origins.
     */
    public List<OriginError> tested() {
        OptionalDouble whole = summary.score(Measure.MAE);
        return !summary.tested().isEmpty() || whole.isEmpty() ? summary.tested()
                : List.of(new OriginError(data.points(), summary.settings().horizon(),
                        Objects.hash(data.sha256(), summary.settings().origins()), 1, whole.getAsDouble()));
    }
}
