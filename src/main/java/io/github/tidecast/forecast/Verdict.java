package io.github.tidecast.forecast;

import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * The backtest in plain words.
 *
 * @param kind      how the forecast compares with the best simple method
 * @param sentences what to tell the user, most important first, at least one
 */
public record Verdict(Kind kind, List<Text> sentences) {

    /** How the forecast compares. */
    public enum Kind {
        /** Better than every simple method, by more than chance. */
        BETTER,
        /** Better or equal, but not by more than chance. */
        NO_CLEAR_DIFFERENCE,
        /** A simple method was better, by more than chance. */
        WORSE,
        /** A simple method was better, by more than chance, and is the forecast now. */
        SIMPLE_METHOD,
        /** The forecast hardly differs from the last value, and no simple method was reliably better. */
        REPEATS_LAST_VALUE,
        /** Too little data for a backtest. */
        UNTESTED
    }

    public Verdict {
        Objects.requireNonNull(kind, "kind");
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a verdict says something");
        }
    }
}
