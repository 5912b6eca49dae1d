package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes out of trials what is shown: the backtest, and beside the forecast what each other method forecasts. */
final class Backtesting {

    private final PreparedSeries target;
    private final IntervalBuilder intervals;
    private final List<OriginForecast> trials;
    private final List<IssuedForecast> issued;

    /**
     * Backtesting.
     *
     * @param issued what was handed out at the same origins as the trials
     */
    Backtesting(PreparedSeries target, IntervalBuilder intervals, List<OriginForecast> trials, List<IssuedForecast> issued) {
        this.target = target;
        this.intervals = intervals;
        this.trials = trials;
        this.issued = issued;
    }

    /** The origins that are shown. */
    Backtest backtest(Origins origins) {
        List<Backtest.Origin> shown = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            OriginForecast trial = trials.get(i);
            if (origins.shown().contains(trial.known())) {
                Map<Method, TimeSeries> forecasts = new EnumMap<>(Method.class);
                forecasts.put(Method.TIDECAST, target.after(trial.known(), issued.get(i).forecast()));
                trial.alone().forEach((method, values) -> forecasts.put(method, target.after(trial.known(), values)));
                shown.add(new Backtest.Origin(target.first() + trial.known(),
                        target.actual(trial.known(), trial.backbone().length), forecasts,
                        intervals.around(issued.get(i), issued)));
            }
        }
        return new Backtest(shown);
    }

    /** The bands of what is handed out at the end. */
    List<Band> bands(IssuedForecast now) {
        return bands(now, issued);
    }

    private List<Band> bands(IssuedForecast now, List<IssuedForecast> earlier) {
        List<Band> bands = intervals.around(now, earlier);
        return bands.isEmpty() ? intervals.withoutBacktest(now) : bands;
    }

    /** What each method alone forecasts from the end, with bands from its own errors. */
    List<MethodForecast> alone(OriginForecast end) {
        List<MethodForecast> all = new ArrayList<>();
        end.alone().forEach((method, values) -> {
            List<IssuedForecast> earlier = trials.stream().flatMap(trial -> trial.alone(method)
                    .map(one -> IssuedForecast.of(trial.known(), one)).stream()).toList();
            all.add(new MethodForecast(method, target.after(end.known(), values),
                    bands(IssuedForecast.of(end.known(), values), earlier)));
        });
        return all;
    }
}
