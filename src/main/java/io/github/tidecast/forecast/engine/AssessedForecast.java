package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.forecast.MethodNames;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.assessment.AccuracyMeter;
import io.github.tidecast.forecast.assessment.Loss;
import io.github.tidecast.forecast.assessment.VerdictWriter;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The forecast with its bands, and how good it was.
 *
 * @param forecast what will be
 * @param backtest what would have been forecast at earlier points in time
 * @param accuracy accuracy of each method there
 * @param verdict  the comparison in words
 * @param methods  what each method forecasts, {@link Method#TIDECAST} first
 */
record AssessedForecast(Forecast forecast, Backtest backtest, List<Accuracy> accuracy, Verdict verdict,
                        List<MethodForecast> methods) {

    /** Puts classical methods and network together and assesses them. */
    static AssessedForecast of(PreparedSeries target, ClassicalForecasts classical, NetworkOutcome network) {
        Issue issue = network.issue();
        OriginForecast end = network.end().map(one -> classical.end().withNetwork(one.forecast()))
                .orElse(classical.end());
        Backtesting backtesting = new Backtesting(target, new IntervalBuilder(target, classical.spreads()),
                issue.trials(), issue.issued());
        Backtest backtest = backtesting.backtest(classical.origins());
        IssuedForecast now = issue.atEnd(end, network.weight(), backtest);
        List<MethodForecast> alone = backtesting.alone(end);
        Forecast forecast = new Forecast(series(target, now.forecast()), bands(now, alone, backtesting),
                series(target, end.backbone()), end.network().map(one -> series(target, one)), now.weight(),
                classical.backbone(), now.single());
        double[] values = target.series().values();
        List<Text> ofNetwork = network.end().isEmpty() ? List.of() : issue.inWords(now, classical.origins().shown());
        Verdict verdict = isUntestedNetwork(target, classical, backtest) ? VerdictWriter.untestedNetwork()
                : VerdictWriter.write(forecast.values(), now.single(), backtest, values, ofNetwork,
                        Loss.suiting(target.demand(target.size())),
                        new MethodNames(target.series().axis().frequency(), target.settings().seasons()));
        return new AssessedForecast(forecast, backtest,
                new AccuracyMeter(values, target.settings().season()).measure(backtest), verdict,
                Stream.concat(Stream.of(new MethodForecast(Method.TIDECAST, forecast.values(), forecast.bands())),
                        alone.stream()).toList());
    }

    /** Whether there are origins, but none at which the network that makes the forecast alone could be tried out. */
    private static boolean isUntestedNetwork(PreparedSeries target, ClassicalForecasts classical, Backtest backtest) {
        return target.settings().role() == NetworkRole.NETWORK_ONLY && backtest.origins().isEmpty()
                && !classical.origins().isEmpty();
    }

    /** The bands of what is handed out; those of a simple method come from its own errors, as in its row of the table. */
    private static List<Band> bands(IssuedForecast now, List<MethodForecast> alone, Backtesting backtesting) {
        return alone.stream().filter(one -> one.method().isSimple() && now.single().equals(Optional.of(one.method())))
                .map(MethodForecast::bands).findFirst().orElseGet(() -> backtesting.bands(now));
    }

    private static TimeSeries series(PreparedSeries target, double[] forecast) {
        return target.after(target.size(), forecast);
    }
}
