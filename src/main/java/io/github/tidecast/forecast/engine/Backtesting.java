package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.ForecastSettings;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkRole;
import io.github.tidecast.forecast.assessment.Origins;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the backtest that is shown out of trials, with the simple methods beside them. */
final class Backtesting {

    private final Target target;
    private final ForecastSettings settings;
    private final Banding banding;
    private final SimpleForecasts simple;

    Backtesting(Target target, ForecastSettings settings, Banding banding, SimpleForecasts simple) {
        this.target = target;
        this.settings = settings;
        this.banding = banding;
        this.simple = simple;
    }

    /** What was handed out at an origin: the network's weight comes from what was known then. */
    private double[] handedOut(Trial trial, List<Trial> trials) {
        double weight = trial.network().isEmpty() ? 0 : settings.role() == NetworkRole.NETWORK_ONLY ? 1
                : NetworkWeight.of(trials, target.values(), trial.known());
        return trial.blended(weight);
    }

    /** Errors of what was handed out at each origin. */
    double[][] errors(List<Trial> trials, double[] history) {
        return trials.isEmpty() ? banding.naiveErrors(history) : trials.stream()
                .map(trial -> banding.errors(trial.known(), handedOut(trial, trials))).toArray(double[][]::new);
    }

    /** The origins that are shown. */
    Backtest backtest(Origins origins, List<Trial> trials, double[][] errors) {
        List<Backtest.Origin> shown = new ArrayList<>();
        for (int i = origins.first(); i <= origins.last(); i++) {
            Trial trial = trials.get(i);
            int known = trial.known();
            Map<Method, TimeSeries> forecasts = new EnumMap<>(simple.atOrigins().get(i - origins.first()));
            double[] values = handedOut(trial, trials);
            forecasts.put(Method.TIDECAST, target.after(known, values));
            trial.network().ifPresent(one -> forecasts.put(Method.NETWORK, target.after(known, one)));
            List<Band> bands = trials.size() < 2 ? List.of()
                    : banding.around(known, values, Banding.without(errors, i), settings.levels());
            shown.add(new Backtest.Origin(target.first() + known, target.actual(known, values.length), forecasts,
                    bands));
        }
        return new Backtest(shown);
    }
}
