package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Backtest;
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

    /** What was handed out at each origin: the network's weight comes from what was known then. */
    List<Handed> handed(List<Trial> trials) {
        return trials.stream().map(trial -> new Handed(trial.known(), trial.blended(weight(trial, trials)))).toList();
    }

    private double weight(Trial trial, List<Trial> trials) {
        return trial.network().isEmpty() ? 0 : settings.role() == NetworkRole.NETWORK_ONLY ? 1
                : !target.isRegular(trial.known(), settings) ? 0
                : NetworkWeight.of(trials, target.told(trial.known(), settings), trial.known());
    }

    /** The origins that are shown. */
    Backtest backtest(Origins origins, List<Trial> trials, List<Handed> handed) {
        List<Backtest.Origin> shown = new ArrayList<>();
        for (int i = origins.first(); i <= origins.last(); i++) {
            int known = handed.get(i).known();
            double[] values = handed.get(i).forecast();
            Map<Method, TimeSeries> forecasts = new EnumMap<>(simple.atOrigins().get(i - origins.first()));
            forecasts.put(Method.TIDECAST, target.after(known, values));
            trials.get(i).network().ifPresent(one -> forecasts.put(Method.NETWORK, target.after(known, one)));
            shown.add(new Backtest.Origin(target.first() + known, target.actual(known, values.length), forecasts,
                    banding.around(handed.get(i), handed)));
        }
        return new Backtest(shown);
    }
}
