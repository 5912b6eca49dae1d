package io.github.tidecast.forecast;

import java.util.Map;

/**
 * Accuracy of a method on the backtest.
 *
 * @param method what was measured
 * @param scores measures taken; absent where a measure makes no sense for the method (coverage of a baseline)
 */
public record Accuracy(Method method, Map<Measure, Score> scores) {

    public Accuracy {
        scores = Map.copyOf(scores);
    }
}
