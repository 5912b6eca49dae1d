package io.github.tidecast.tuning;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Scores settings by a function; its forecast misses by the score. */
class FakeEngine implements Engine {

    private static final Device DEVICE = new Device("CPU", false, 1, false, "");

    private final ToDoubleFunction<ForecastSettings> score;
    private final double valueOnEnd;
    private final List<ForecastJob> jobs = Collections.synchronizedList(new ArrayList<>());

    FakeEngine(double valueOnEnd, ToDoubleFunction<ForecastSettings> score) {
        this.valueOnEnd = valueOnEnd;
        this.score = score;
    }

    List<ForecastJob> jobs() {
        return jobs;
    }

    @Override
    public Device device() {
        return DEVICE;
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
        jobs.add(job);
        double error = score.applyAsDouble(job.settings());
        if (Double.isNaN(error)) {
            throw new SayableException(Text.of("setting.name.role"));
        }
        int horizon = job.settings().horizon();
        double[] values = new double[horizon];
        Arrays.fill(values, valueOnEnd + error);
        TimeSeries forecast = new TimeSeries("x", job.target().axis().future(horizon), values);
        return new ForecastResult(new Forecast(forecast, List.of(), forecast, Optional.empty(), 0,
                Text.of("setting.name.role")), new Backtest(List.of()),
                List.of(new Accuracy(Method.TIDECAST, Map.of(Measure.MAE, Score.of(error)))),
                new Verdict(Verdict.Kind.UNTESTED, List.of(Text.of("setting.name.role"))), List.of(), job.settings(),
                List.of(), observer.stopRequested(), List.of(), DEVICE, 0.01);
    }

    @Override
    public void close() {
        jobs.clear();
    }
}
