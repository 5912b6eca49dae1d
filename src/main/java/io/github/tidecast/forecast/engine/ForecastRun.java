package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Bound;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.ForecastSettings;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkRole;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.assessment.AccuracyMeter;
import io.github.tidecast.forecast.assessment.Origins;
import io.github.tidecast.forecast.assessment.VerdictWriter;
import io.github.tidecast.forecast.baseline.Methods;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One job from the series to the result. */
final class ForecastRun {

    static final double TRAINING_BEGINS = 0.1;
    static final double TRAINING_ENDS = 0.95;

    private final NetworkTrainer trainer;
    private final ForecastSettings settings;
    private final TrainingObserver observer;
    private final long begun = System.nanoTime();
    private final Target target;
    private final double[] history;
    private final double floor;
    private final Methods methods;
    private final Watch watch;

    ForecastRun(NetworkTrainer trainer, ForecastJob job, TrainingObserver observer) throws SayableException {
        this.trainer = trainer;
        this.settings = job.settings();
        this.observer = observer;
        observer.progress(TrainingObserver.Stage.PREPARING, 0);
        this.target = Target.of(job);
        this.history = target.filled(target.size(), settings);
        this.floor = floor();
        this.methods = new Methods(settings.season());
        this.watch = new Watch(observer, 2 * settings.members(), settings.network().epochs(),
                forecast -> target.after(target.size(), bounded(forecast)));
    }

    private double floor() {
        Bound bound = settings.preparation().bound();
        return bound == Bound.NEVER_NEGATIVE || bound == Bound.AUTO && target.neverNegative()
                ? 0 : Double.NEGATIVE_INFINITY;
    }

    ForecastResult result() throws SayableException {
        Origins origins = Origins.plan(target.size(), settings.horizon(), settings.season(), settings.origins());
        List<Trial> trials = simpleTrials(origins);
        NetworkTraining training = new NetworkTraining(trainer, settings, watch);
        int learned = trials.isEmpty() ? target.size() : trials.getFirst().known();
        Optional<NetworkVoice> voice = settings.role() == NetworkRole.BACKBONE_ONLY ? Optional.empty()
                : training.train(target.filled(learned, settings), history);
        if (voice.isEmpty() && settings.role() == NetworkRole.NETWORK_ONLY) {
            throw new SayableException(Text.of("forecast.too-short-for-network", target.size()));
        }
        observer.progress(TrainingObserver.Stage.BACKTEST, TRAINING_ENDS);
        try {
            if (voice.isPresent()) {
                trials = withNetwork(trials, voice.get(), origins.horizon());
            }
            double weight = voice.isEmpty() ? 0 : settings.role() == NetworkRole.NETWORK_ONLY ? 1
                    : NetworkWeight.of(trials, target.values());
            return assemble(trials, voice, weight);
        } finally {
            voice.ifPresent(NetworkVoice::close);
        }
    }

    private List<Trial> simpleTrials(Origins origins) {
        List<Trial> trials = new ArrayList<>();
        for (int known : origins.known()) {
            observer.progress(TrainingObserver.Stage.BACKBONE,
                    TRAINING_BEGINS * trials.size() / origins.known().length);
            double[] past = target.filled(known, settings);
            Map<Method, double[]> simple = new EnumMap<>(Method.class);
            methods.simple().forEach((method, made) -> simple.put(method, made.forecast(past, origins.horizon())));
            trials.add(new Trial(known, simple, bounded(methods.backbone().forecast(past, origins.horizon())),
                    Optional.empty()));
        }
        return trials;
    }

    private List<Trial> withNetwork(List<Trial> trials, NetworkVoice voice, int steps) {
        return trials.stream().map(trial -> trial.withNetwork(bounded(Arrays.copyOf(
                voice.forecast(target.filled(trial.known(), settings)), steps)))).toList();
    }

    private double[] bounded(double[] forecast) {
        return Arrays.stream(forecast).map(value -> Math.max(value, floor)).toArray();
    }

    private ForecastResult assemble(List<Trial> trials, Optional<NetworkVoice> voice, double weight) {
        observer.progress(TrainingObserver.Stage.FORECASTING, TRAINING_ENDS);
        Banding banding = new Banding(target, history, floor);
        double[][] errors = trials.isEmpty() ? banding.naiveErrors(history) : trials.stream()
                .map(trial -> banding.errors(trial.known(), trial.blended(weight))).toArray(double[][]::new);
        Backtest backtest = backtest(trials, weight, banding, errors);
        double[] backbone = bounded(methods.backbone().forecast(history, settings.horizon()));
        Optional<double[]> network = voice.map(one -> bounded(one.forecast(history)));
        double[] values = network.map(one -> Trial.blend(backbone, one, weight)).orElse(backbone);
        List<Band> bands = banding.around(target.size(), values, errors, settings.levels());
        Forecast forecast = new Forecast(series(values), bands, series(backbone), network.map(this::series), weight,
                Text.of("forecast.backbone.median"));
        double[] raw = target.series().slice(target.first(), target.series().size()).values();
        observer.progress(TrainingObserver.Stage.FORECASTING, 1);
        return new ForecastResult(forecast, backtest, new AccuracyMeter(raw, settings.season()).measure(backtest),
                VerdictWriter.write(backtest, raw, voice.isEmpty() ? Double.NaN : weight), watch.reports(), settings,
                List.of(), observer.stopRequested(), voice.map(NetworkVoice::weights), trainer.device(),
                (System.nanoTime() - begun) / 1e9);
    }

    private Backtest backtest(List<Trial> trials, double weight, Banding banding, double[][] errors) {
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            Map<Method, TimeSeries> forecasts = new EnumMap<>(Method.class);
            double[] blend = trial.blended(weight);
            forecasts.put(Method.TIDECAST, target.after(trial.known(), blend));
            trial.network().ifPresent(one -> forecasts.put(Method.NETWORK, target.after(trial.known(), one)));
            trial.simple().forEach((method, one) -> forecasts.put(method, target.after(trial.known(), one)));
            List<Band> bands = trials.size() < 2 ? List.of() : banding.around(trial.known(), blend,
                    Banding.without(errors, i), settings.levels());
            origins.add(new Backtest.Origin(target.first() + trial.known(),
                    target.actual(trial.known(), blend.length), forecasts, bands));
        }
        return new Backtest(origins);
    }

    private TimeSeries series(double[] forecast) {
        return target.after(target.size(), forecast);
    }
}
