package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.FittedModel;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.WindowSplit;
import io.github.tidecast.forecast.preparation.FurtherInputs;
import io.github.tidecast.forecast.preparation.NetworkInputs;
import io.github.tidecast.forecast.preparation.NetworkScale;
import io.github.tidecast.forecast.preparation.RemainderWindows;
import io.github.tidecast.forecast.regression.LinearWindow;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trains the networks of an ensemble on a history. What a training needs of those before it is handed in. */
final class NetworkTraining {

    /** Guard of time: windows that the linear part learns from. */
    private static final int MOST_WINDOWS = 5_000;
    /** Seeds are whole numbers of 32 bits without a sign. */
    private static final long SEEDS = 4_294_967_295L;

    private final NetworkTrainer trainer;
    private final PreparedSeries target;
    private final TrainingSchedule schedule;
    private final TrainingObserver observer;
    private final CancellationToken cancellation;

    NetworkTraining(NetworkTrainer trainer, PreparedSeries target, TrainingSchedule schedule,
                    TrainingObserver observer, CancellationToken cancellation) {
        this.trainer = trainer;
        this.target = target;
        this.schedule = schedule;
        this.observer = observer;
        this.cancellation = cancellation;
    }

    /**
     * Trains on the first values.
     *
     * @param known  how many may be learned from; the last of them validate
     * @param before what was trained before
     * @return empty if they are too few
     */
    Optional<TrainedEnsemble> train(int known, TrainingCourse before) throws SayableException {
        Optional<WindowSplit> plan = plan(known);
        return plan.isEmpty() ? Optional.empty()
                : Optional.of(train(List.of(), fit(plan.get()), known, target.settings().network(), before));
    }

    private Optional<WindowSplit> plan(int known) {
        ForecastSettings settings = target.settings();
        return WindowSplit.of(known, settings.network().window(), settings.horizon(),
                settings.network().validationShare());
    }

    /**
     * Trains networks further on the values they learned from, with the same windows to validate.
     *
     * @param start  their weights
     * @param fitted what was fitted together with them; empty to fit it again
     * @param known  values they learned from
     * @param before what was trained before
     * @throws SayableException if they do not fit the history
     */
    TrainedEnsemble further(List<NetworkWeights> start, Optional<FittedModel> fitted, int known, TrainingCourse before)
            throws SayableException {
        NetworkShape shape = start.getFirst().shape();
        WindowSplit plan = plan(shape, known);
        return train(start, fitted.filter(one -> one.suits(shape, target.first()) && one.split().equals(plan))
                .orElseGet(() -> fit(plan)), known, target.settings().network(), before);
    }

    private WindowSplit plan(NetworkShape shape, int known) throws SayableException {
        return plan(known).filter(one -> fits(shape, one)).orElseThrow(() -> new SayableException(
                Text.of("forecast.learned-mismatch", shape.outputs(), target.settings().horizon())));
    }

    private static boolean fits(NetworkShape shape, WindowSplit plan) {
        return shape.window() == plan.window() && shape.outputs() == plan.outputs();
    }

    /**
     * Trains the same networks on everything, for as many epochs as were best before: there is nothing left to
     * validate with.
     *
     * @param before what was trained on the part without the backtest
     * @param start  weights to begin with, one for each network; empty to begin anew
     * @param fitted what was fitted together with these weights; empty to fit it anew
     */
    TrainedEnsemble again(TrainedEnsemble before, List<NetworkWeights> start, Optional<FittedModel> fitted)
            throws SayableException {
        WindowSplit plan = before.ensemble().plan().onEverything(target.size());
        FittedModel model = fitted.filter(one -> one.suits(start.getFirst().shape(), target.first())
                && one.split().equals(plan)).orElseGet(() -> fit(plan));
        int epochs = before.bestEpoch();
        if (epochs == 0 && !start.isEmpty()) {
            return new TrainedEnsemble(restore(start, model), before.course());
        }
        return train(start, model, target.size(), target.settings().with(Settings.EPOCHS, Math.max(1, epochs))
                .with(Settings.PATIENCE, Math.max(1, epochs)).network(), before.course());
    }

    /**
     * Networks that were trained before, with the preparation of then.
     *
     * @param known values they learned from
     */
    NetworkEnsemble restore(PretrainedNetworks before, int known) throws SayableException {
        NetworkShape shape = before.networks().getFirst().shape();
        Optional<FittedModel> stored = before.fitted().filter(one -> one.suits(shape, target.first()));
        return restore(before.networks(), stored.isPresent() ? stored.get() : fit(before.heldBack() ? plan(shape, known)
                : new WindowSplit(shape.window(), shape.outputs(), 0, 0, known, 1, 1)));
    }

    private NetworkEnsemble restore(List<NetworkWeights> weights, FittedModel fitted) throws SayableException {
        List<TrainedNetwork> networks = new ArrayList<>();
        try {
            for (NetworkWeights one : weights) {
                networks.add(trainer.restore(one));
            }
        } catch (SayableException | RuntimeException failure) {
            networks.forEach(TrainedNetwork::close);
            throw failure;
        }
        return NetworkEnsemble.of(networks, fitted, target);
    }

    /** Gaps, scale and regression too are filled and fitted on what comes before the first value that validates. */
    private FittedModel fit(WindowSplit plan) {
        double[] lesson = target.filled(plan.lesson());
        NetworkScale scale = NetworkScale.fit(lesson, target.settings());
        return new FittedModel(FittedModel.VERSION, target.first(), target.unit(), plan, scale.fitted(),
                LinearWindow.fit(scale.apply(lesson), plan.window(), plan.outputs(),
                        Math.ceilDiv(lesson.length, MOST_WINDOWS)),
                FurtherInputs.fit(target.context(), target.settings(), lesson.length));
    }

    private TrainedEnsemble train(List<NetworkWeights> start, FittedModel fitted, int known, NetworkSettings how,
                                  TrainingCourse before) throws SayableException {
        NetworkEnsemble prepared = NetworkEnsemble.of(List.of(), fitted, target);
        ForecastContext now = target.context();
        RemainderWindows training = trainingWindows(prepared);
        RemainderWindows validation = validationWindows(prepared, known);
        List<TrainedNetwork> networks = new ArrayList<>();
        List<MemberCourse> courses = new ArrayList<>();
        try {
            int members = start.isEmpty() ? target.settings().members() : start.size();
            for (int member = 0; member == 0 || member < members && !cancellation.isCancelled(); member++) {
                MemberProgress progress = new MemberProgress(observer, cancellation, schedule,
                        before.members().size() + member + 1, how.epochs(),
                        network -> target.forecast(prepared.with(List.of(network)).forecast(now)));
                double begin = start.isEmpty() ? validation.remainder() : Double.NaN;
                NetworkSettings own = how.withSeed((how.seed() + member) % SEEDS);
                networks.add(start.isEmpty() ? trainer.train(own, training, validation, progress)
                        : trainer.resume(start.get(member), own, training, validation, progress));
                courses.add(new MemberCourse(begin, progress.reports()));
            }
        } catch (SayableException | RuntimeException failure) {
            networks.forEach(TrainedNetwork::close);
            throw failure;
        }
        return new TrainedEnsemble(prepared.with(networks), before.then(courses));
    }

    private RemainderWindows trainingWindows(NetworkEnsemble prepared) {
        WindowSplit plan = prepared.plan();
        double[] lesson = target.filled(plan.lesson());
        return new RemainderWindows(new NetworkInputs(prepared.scale().apply(lesson), prepared.columns()),
                prepared.fitted().linear(), plan.window(), plan.training(), plan.stride(), plan.window(), plan.outputs());
    }

    private RemainderWindows validationWindows(NetworkEnsemble prepared, int known) {
        WindowSplit plan = prepared.plan();
        return new RemainderWindows(
                new NetworkInputs(prepared.scale().apply(target.filled(known)), prepared.columns()),
                prepared.fitted().linear(), plan.firstCheck(), plan.validation(), plan.checkStride(), plan.window(),
                plan.outputs());
    }
}
