package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each method would have forecast at earlier points in time, knowing only what was known then.
 *
 * @param origins the points in time, ascending; the last one is the held-out end
 */
public record Backtest(List<Origin> origins) {

    public Backtest {
        origins = List.copyOf(origins);
    }

    /** Whether a method said something at each origin. */
    public boolean tookPart(Method method) {
        return origins.stream().allMatch(origin -> origin.forecasts().containsKey(method));
    }

    /**
     * One point in time.
     *
     * @param known     points of the series known then; the forecast begins at this index
     * @param actual    what came, NaN where missing
     * @param forecasts what each method said, on the points of {@code actual}
     * @param bands     intervals of {@link Method#TIDECAST} made without knowing {@code actual}; may be empty
     */
    public record Origin(int known, TimeSeries actual, Map<Method, TimeSeries> forecasts, List<Band> bands) {

        public Origin {
            forecasts = Map.copyOf(forecasts);
            bands = List.copyOf(bands);
        }

        /** What a method said that took part. */
        public TimeSeries forecast(Method method) {
            return Objects.requireNonNull(forecasts.get(method), () -> method + " said nothing");
        }
    }
}
