package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
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

    private static final int MOST_WINDOWS = 5_000;
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
                : Optional.of(train(List.of(), known, plan.get(), target.settings().network(), before));
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
     * @param known  values they learned from
     * @param before what was trained before
     * @throws SayableException if they do not fit the history
     */
    TrainedEnsemble further(List<NetworkWeights> start, int known, TrainingCourse before) throws SayableException {
        return train(start, known, plan(start.getFirst().shape(), known), target.settings().network(), before);
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
     */
    TrainedEnsemble again(TrainedEnsemble before, List<NetworkWeights> start) throws SayableException {
        WindowSplit plan = before.ensemble().plan().onEverything(target.size());
        int epochs = before.bestEpoch();
        if (epochs == 0 && !start.isEmpty()) {
            return new TrainedEnsemble(restore(start, plan), before.course());
        }
        return train(start, target.size(), plan, target.settings().with(Settings.EPOCHS, Math.max(1, epochs))
                .with(Settings.PATIENCE, Math.max(1, epochs)).network(), before.course());
    }

    /**
     * Networks that were trained before, with the preparation of then.
     *
     * @param known values they learned from
     */
    NetworkEnsemble restore(PretrainedNetworks before, int known) throws SayableException {
        NetworkShape shape = before.networks().getFirst().shape();
        return restore(before.networks(), before.heldBack() ? plan(shape, known)
                : new WindowSplit(shape.window(), shape.outputs(), 0, 0, known, 1, 1));
    }

    private NetworkEnsemble restore(List<NetworkWeights> weights, WindowSplit plan) throws SayableException {
        List<TrainedNetwork> networks = new ArrayList<>();
        try {
            for (NetworkWeights one : weights) {
                networks.add(trainer.restore(one));
            }
        } catch (SayableException | RuntimeException failure) {
            networks.forEach(TrainedNetwork::close);
            throw failure;
        }
        double[] lesson = target.filled(plan.lesson());
        NetworkScale scale = NetworkScale.fit(lesson, target.settings());
        FurtherInputs further = FurtherInputs.of(target.context(), target.settings(), lesson.length);
        return new NetworkEnsemble(networks, scale, further, further.all(), linear(scale.apply(lesson), plan), plan);
    }

    /** Gaps, scale and regression too are filled and fitted on what comes before the first value that validates. */
    private TrainedEnsemble train(List<NetworkWeights> start, int known, WindowSplit plan, NetworkSettings how,
                                  TrainingCourse before) throws SayableException {
        double[] lesson = target.filled(plan.lesson());
        ForecastContext now = target.context();
        NetworkScale scale = NetworkScale.fit(lesson, target.settings());
        FurtherInputs further = FurtherInputs.of(now, target.settings(), lesson.length);
        float[][] columns = further.all();
        NetworkInputs inputs = new NetworkInputs(scale.apply(lesson), columns);
        LinearWindow linear = linear(inputs.values(), plan);
        RemainderWindows training = new RemainderWindows(inputs, linear, plan.window(), plan.training(),
                plan.stride(), plan.window(), plan.outputs());
        NetworkInputs checked = new NetworkInputs(scale.apply(target.filled(known)), columns);
        RemainderWindows validation = new RemainderWindows(checked, linear, plan.firstCheck(), plan.validation(),
                plan.checkStride(), plan.window(), plan.outputs());
        List<TrainedNetwork> networks = new ArrayList<>();
        List<MemberCourse> courses = new ArrayList<>();
        try {
            int members = start.isEmpty() ? target.settings().members() : start.size();
            for (int member = 0; member == 0 || member < members && !cancellation.isCancelled(); member++) {
                MemberProgress progress = new MemberProgress(observer, cancellation, schedule,
                        before.members().size() + member + 1, how.epochs(),
                        network -> target.forecast(new NetworkEnsemble(List.of(network), scale, further, columns, linear,
                                plan).forecast(now)));
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
        return new TrainedEnsemble(new NetworkEnsemble(networks, scale, further, columns, linear, plan),
                before.then(courses));
    }

    private static LinearWindow linear(double[] lesson, WindowSplit plan) {
        return LinearWindow.fit(lesson, plan.window(), plan.outputs(), Math.ceilDiv(lesson.length, MOST_WINDOWS));
    }
}
