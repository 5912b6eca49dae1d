package io.github.tidecast.forecast.baseline;

import java.util.List;

/**
 * A method at work on values whose seasons have been taken out by {@link SeasonalIndices}.
 *
 * @param seasons season lengths, ascending
 * @param memory  weight of a season relative to the one after it, above 0, at most 1
 * @param inner   the method
 */
public record SeasonallyAdjusted(List<Integer> seasons, double memory, PointMethod inner) implements PointMethod {

    public SeasonallyAdjusted {
        seasons = List.copyOf(seasons);
    }

    @Override
    public double[] forecast(double[] history, int steps) {
        SeasonalIndices figures = SeasonalIndices.fit(history, seasons, memory);
        double[] adjusted = history.clone();
        figures.apply(adjusted, 0, -1);
        double[] forecast = inner.forecast(adjusted, steps);
        figures.apply(forecast, history.length, 1);
        return forecast;
    }
}
