package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.forecast.MethodNames;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.SeasonHints;
import io.github.tidecast.forecast.StepKind;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.assessment.AccuracyMeter;
import io.github.tidecast.forecast.assessment.Loss;
import io.github.tidecast.forecast.assessment.VerdictWriter;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.series.DemandPattern;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One job from the series to the result. */
final class ForecastRun {

    static final double TRAINING_BEGINS = 0.1;
    static final double TRAINING_ENDS = 0.95;
    private static final double ROUNDING = 1e-9;

    private final NetworkTrainer trainer;
    private final ForecastSettings settings;
    private final TrainingObserver observer;
    private final long begun = System.nanoTime();
    private final Optional<PretrainedNetworks> learned;
    private final PreparedSeries target;
    private final double[] history;
    private final TrainingProgress watch;
    private final NetworkTraining training;

    ForecastRun(NetworkTrainer trainer, ForecastJob job, TrainingObserver observer) throws SayableException {
        this.trainer = trainer;
        this.settings = job.settings();
        this.observer = observer;
        observer.progress(TrainingObserver.Stage.PREPARING, 0);
        this.learned = job.learned();
        this.target = PreparedSeries.of(job);
        this.history = target.filled(target.size(), settings);
        this.watch = new TrainingProgress(observer, learned.flatMap(PretrainedNetworks::further).isPresent() ? 2 : 1, settings,
                forecast -> series(target.bounded(forecast, target.size(), settings)));
        this.training = new NetworkTraining(trainer, job, target, watch);
    }

    ForecastResult result() throws SayableException {
        ClassicalForecasts classical = ClassicalForecasts.lay(target, settings, history, observer);
        Origins origins = classical.origins();
        List<OriginForecast> trials = classical.trials();
        if (learned.isPresent() && learned.get().further().isEmpty()) {
            return withoutTraining(classical, learned.get());
        }
        int learned = origins.isEmpty() ? target.size() : origins.networkKnown();
        Optional<NetworkEnsemble> tried = train(learned);
        Optional<NetworkEnsemble> last = Optional.empty();
        try {
            if (tried.isPresent()) {
                trials = withNetwork(trials, tried.get(), learned, origins.tested());
            }
            Issue issue = Issue.at(trials, target, settings);
            double weight = issue.weightAfter(target.size());
            last = again(tried, weight, learned);
            if (last.isEmpty() && settings.role() == NetworkRole.NETWORK_ONLY) {
                throw new SayableException(Text.of("forecast.too-short-for-network", target.size()));
            }
            observer.progress(TrainingObserver.Stage.FORECASTING, TRAINING_ENDS);
            return assemble(classical, issue, last, weight);
        } finally {
            tried.ifPresent(NetworkEnsemble::close);
            last.filter(voice -> tried.isEmpty() || voice != tried.get()).ifPresent(NetworkEnsemble::close);
        }
    }

    /** The forecast of networks that were trained before; origins they learned from are tested without them. */
    private ForecastResult withoutTraining(ClassicalForecasts classical, PretrainedNetworks before) throws SayableException {
        NetworkShape shape = before.networks().getFirst().shape();
        int points = before.points() - target.first();
        if (shape.outputs() != settings.horizon() || points < 1 || points > target.size()) {
            throw new SayableException(Text.of("forecast.learned-mismatch", shape.outputs(), settings.horizon()));
        }
        try (NetworkEnsemble voice = training.restore(before, points)) {
            List<OriginForecast> trials = withNetwork(classical.trials(), voice, points, classical.origins().tested());
            return assemble(classical, Issue.at(trials, target, settings), Optional.of(voice),
                    before.share());
        }
    }

    private Optional<NetworkEnsemble> train(int learned) throws SayableException {
        if (settings.role() == NetworkRole.BACKBONE_ONLY) {
            return Optional.empty();
        }
        return this.learned.isEmpty() ? training.train(learned, history) : further(this.learned.get(), learned);
    }

    /**
     * Networks of an earlier run, trained further on the part without the backtest. Networks that have learned from
     * everything could not be tested: the training of then is repeated on that part, and goes on from there.
     */
    private Optional<NetworkEnsemble> further(PretrainedNetworks before, int part) throws SayableException {
        int outputs = before.networks().getFirst().shape().outputs();
        if (outputs != settings.horizon()) {
            throw new SayableException(Text.of("forecast.learned-mismatch", outputs, settings.horizon()));
        }
        if (before.points() - target.first() <= part) {
            return Optional.of(training.further(before.networks(), part, history));
        }
        try (NetworkEnsemble then = training.train(part, history).orElseThrow(() -> new SayableException(
                Text.of("forecast.too-short-for-network", part)))) {
            return Optional.of(training.further(then.weights(), part, history));
        }
    }

    /** The network for the forecast: trained again on everything if it counts, or if it has not been trained yet. */
    private Optional<NetworkEnsemble> again(Optional<NetworkEnsemble> tried, double weight, int learned)
            throws SayableException {
        if (watch.stopRequested() || learned == target.size() || tried.isPresent() && weight == 0) {
            return tried;
        }
        return tried.isEmpty() ? train(target.size())
                : Optional.of(training.again(tried.get(), start(tried.get(), learned), history));
    }

    /** What the training on everything begins with: nothing, or for a run that goes on the networks of that run. */
    private List<NetworkWeights> start(NetworkEnsemble tried, int learned) {
        return this.learned.map(before -> before.points() - target.first() > learned ? before.networks()
                : tried.weights()).orElse(List.of());
    }

    private List<OriginForecast> withNetwork(List<OriginForecast> trials, NetworkEnsemble voice, int learned, int steps) {
        observer.progress(TrainingObserver.Stage.BACKTEST, watch.reached());
        return trials.stream().map(trial -> trial.known() < learned ? trial
                : trial.withNetwork(target.bounded(Arrays.copyOf(
                        voice.forecast(target.filled(trial.known(), settings)), steps), trial.known(), settings)))
                .toList();
    }

    private ForecastResult assemble(ClassicalForecasts classical, Issue issue, Optional<NetworkEnsemble> voice, double weight) {
        OriginForecast end = voice.map(one -> classical.end().withNetwork(
                target.bounded(one.forecast(history), target.size(), settings))).orElse(classical.end());
        Backtesting backtesting = new Backtesting(target, new IntervalBuilder(target, settings, classical.spreads()),
                issue.trials(), issue.issued());
        Backtest backtest = backtesting.backtest(classical.origins());
        IssuedForecast now = issue.atEnd(end, weight, backtest);
        List<MethodForecast> alone = backtesting.alone(end);
        Forecast forecast = new Forecast(series(now.forecast()), bands(now, alone, backtesting), series(end.backbone()),
                end.network().map(this::series), now.weight(), classical.backbone(), now.single());
        List<MethodForecast> methods = new ArrayList<>(
                List.of(new MethodForecast(Method.TIDECAST, forecast.values(), forecast.bands())));
        methods.addAll(alone);
        MethodNames names = new MethodNames(target.series().axis().frequency(), settings.seasons());
        observer.progress(TrainingObserver.Stage.FORECASTING, 1);
        return new ForecastResult(forecast, backtest, new AccuracyMeter(target.series().values(), settings.season())
                .measure(backtest), isUntestedNetwork(classical, backtest) ? VerdictWriter.untestedNetwork()
                : VerdictWriter.write(forecast.values(), now.single(), backtest, target.series().values(),
                voice.isEmpty() ? List.of() : issue.inWords(now, classical.origins().shown()),
                Loss.suiting(target.demand(target.size(), settings)), names), watch.reports(), settings,
                steps(voice, forecast),
                observer.stopRequested(), voice.map(NetworkEnsemble::weights).orElse(List.of()), trainer.device(),
                (System.nanoTime() - begun) / 1e9, methods);
    }

    /** Whether there are origins, but none at which the network that makes the forecast alone could be tried out. */
    private boolean isUntestedNetwork(ClassicalForecasts classical, Backtest backtest) {
        return settings.role() == NetworkRole.NETWORK_ONLY && backtest.origins().isEmpty()
                && !classical.origins().isEmpty();
    }

    /** The bands of what is handed out; those of a simple method come from its own errors, as in its row of the table. */
    private static List<Band> bands(IssuedForecast now, List<MethodForecast> alone, Backtesting backtesting) {
        return alone.stream().filter(one -> one.method().isSimple() && now.single().equals(Optional.of(one.method())))
                .map(MethodForecast::bands).findFirst().orElseGet(() -> backtesting.bands(now));
    }

    /** What the preparation did, in words. */
    private List<Text> steps(Optional<NetworkEnsemble> voice, Forecast forecast) {
        List<Text> steps = new ArrayList<>();
        learned.flatMap(PretrainedNetworks::further).ifPresent(run -> steps.add(StepKind.CONTINUED.say(run)));
        steps.addAll(target.leftOut());
        int filled = (int) Arrays.stream(target.values()).filter(Double::isNaN).count();
        if (filled > 0) {
            steps.add(Text.of("forecast.step.filled", filled));
        }
        steps.addAll(unlike(target.outliers(target.size(), settings)));
        voice.ifPresent(one -> {
            steps.addAll(one.scale().inWords());
            steps.addAll(one.further().inWords());
        });
        if (watch.nothingLearned()) {
            steps.add(StepKind.NOTHING_LEARNED.say());
        }
        DemandPattern demand = target.demand(target.size(), settings);
        if (demand.judgedBySquares()) {
            steps.add(Text.of("forecast.step.intermittent", demand.interval()));
        }
        steps.addAll(target.limits(target.size(), settings).inWords());
        steps.addAll(SeasonHints.of(target.series(), settings.seasons(), settings.network().window()));
        if (forecast.bands().stream().allMatch(ForecastRun::isExact)) {
            steps.add(StepKind.EXACT.say());
        }
        return steps;
    }

    /** Values that nothing was fitted to; one sentence for a run of them. */
    private List<Text> unlike(int[] places) {
        List<Text> told = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            int first = i;
            while (i + 1 < places.length && places[i + 1] == places[i] + 1) {
                i++;
            }
            String begin = target.series().axis().shortLabel(target.first() + places[first]);
            told.add(i == first
                    ? StepKind.OUTLIER.say(begin, target.series().value(target.first() + places[i]))
                    : StepKind.DIP.say(begin,
                            target.series().axis().shortLabel(target.first() + places[i])));
        }
        return told;
    }

    /** Whether a band has no width: all errors before were rounding errors. */
    private static boolean isExact(Band band) {
        double[] upper = band.upper().values();
        double[] lower = band.lower().values();
        double size = Arrays.stream(upper).map(Math::abs).max().orElse(0);
        return IntStream.range(0, upper.length).allMatch(k -> upper[k] - lower[k] <= ROUNDING * size);
    }

    /** Ends a job that its observer wants to end while there is nothing to keep. */
    static void stopIfAsked(TrainingObserver observer) throws StoppedException {
        if (observer.stopRequested()) {
            throw new StoppedException();
        }
    }

    private TimeSeries series(double[] forecast) {
        return target.after(target.size(), forecast);
    }
}
