package io.github.tidecast.app;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says at once that everything stays as it is; it misses by 1 divided by the hidden units. */
final class StillEngine implements Engine {

    private static final Device DEVICE = new Device("CPU", false, 1, false, "");

    private final List<ForecastJob> jobs = Collections.synchronizedList(new ArrayList<>());

    /** What was asked for. */
    List<ForecastJob> jobs() {
        return List.copyOf(jobs);
    }

    @Override
    public Device device() {
        return DEVICE;
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) {
        jobs.add(job);
        int horizon = job.settings().horizon();
        int hidden = job.settings().network().hidden();
        double[] values = new double[horizon];
        Arrays.fill(values, job.target().value(job.target().size() - 1));
        TimeSeries forecast = new TimeSeries(job.target().name(), job.target().axis().future(horizon), values);
        EpochReport epoch = new EpochReport(1, 1, 1, 1, 0.5, 0.6, 1, 0.1, 0);
        observer.epoch(epoch);
        NetworkShape shape = new NetworkShape(1, job.settings().network().window(), hidden, 1, horizon);
        return new ForecastResult(new Forecast(forecast, List.of(), forecast, Optional.empty(), 0,
                Method.LAST_VALUE.label()), backtest(job.target(), horizon, 1.0 / hidden),
                List.of(new Accuracy(Method.TIDECAST, Map.of(Measure.MASE, Score.of(1.0 / hidden),
                        Measure.MAE, Score.of(1.0 / hidden)))),
                new Verdict(Verdict.Kind.UNTESTED, List.of(Text.of("forecast.method.last-value"))), List.of(epoch),
                job.settings(), List.of(), false, List.of(new NetworkWeights(shape,
                        new float[(int) shape.parameters()])),
                DEVICE, 0.1);
    }

    private static Backtest backtest(TimeSeries target, int horizon, double error) {
        int known = Math.max(1, target.size() - horizon);
        TimeSeries actual = target.slice(known, target.size());
        TimeSeries said = actual.withValues(Arrays.stream(actual.values()).map(value -> value + error).toArray());
        return new Backtest(List.of(new Backtest.Origin(known, actual, Map.of(Method.TIDECAST, said), List.of())));
    }

    @Override
    public void close() {
        jobs.clear();
    }
}
