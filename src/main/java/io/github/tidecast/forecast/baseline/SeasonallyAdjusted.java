package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;
import java.util.List;

/**
 * A method at work on values whose seasons have been taken out by {@link SeasonalIndices}.
 *
 * @param seasons season lengths, ascending
 * @param discount  weight of a season relative to the one after it, above 0, at most 1
 * @param inner   the method
 */
public record SeasonallyAdjusted(List<Integer> seasons, double discount, PointMethod inner) implements PointMethod {

    public SeasonallyAdjusted {
        seasons = List.copyOf(seasons);
    }

    @Override
    public double[] forecast(ForecastContext context) {
        double[] adjusted = context.values();
        SeasonalIndices figures = SeasonalIndices.fit(adjusted, seasons, discount);
        figures.apply(adjusted, 0, -1);
        double[] forecast = inner.forecast(context.withValues(adjusted));
        figures.apply(forecast, context.known(), 1);
        return forecast;
    }
}
