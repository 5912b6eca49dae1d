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

    private final Target target;
    private final Banding banding;
    private final List<Trial> trials;
    private final List<Handed> handed;

    /**
     * Backtesting.
     *
     * @param handed what was handed out at the same origins as the trials
     */
    Backtesting(Target target, Banding banding, List<Trial> trials, List<Handed> handed) {
        this.target = target;
        this.banding = banding;
        this.trials = trials;
        this.handed = handed;
    }

    /** The origins that are shown. */
    Backtest backtest(Origins origins) {
        List<Backtest.Origin> shown = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            if (origins.shown().contains(trial.known())) {
                Map<Method, TimeSeries> forecasts = new EnumMap<>(Method.class);
                forecasts.put(Method.TIDECAST, target.after(trial.known(), handed.get(i).forecast()));
                trial.alone().forEach((method, values) -> forecasts.put(method, target.after(trial.known(), values)));
                shown.add(new Backtest.Origin(target.first() + trial.known(),
                        target.actual(trial.known(), trial.backbone().length), forecasts,
                        banding.around(handed.get(i), handed)));
            }
        }
        return new Backtest(shown);
    }

    /** The bands of what is handed out at the end. */
    List<Band> bands(Handed now) {
        return bands(now, handed);
    }

    private List<Band> bands(Handed now, List<Handed> earlier) {
        List<Band> bands = banding.around(now, earlier);
        return bands.isEmpty() ? banding.withoutBacktest(now) : bands;
    }

    /** What each method alone forecasts from the end, with bands from its own errors. */
    List<MethodForecast> alone(Trial end) {
        List<MethodForecast> all = new ArrayList<>();
        end.alone().forEach((method, values) -> {
            List<Handed> earlier = trials.stream().flatMap(trial -> trial.alone(method)
                    .map(one -> Handed.of(trial.known(), one)).stream()).toList();
            all.add(new MethodForecast(method, target.after(end.known(), values),
                    bands(Handed.of(end.known(), values), earlier)));
        });
        return all;
    }
}
