package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastSettings;
import io.github.tidecast.forecast.NetworkSettings;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.baseline.LinearWindow;
import io.github.tidecast.forecast.preparation.FurtherInputs;
import io.github.tidecast.forecast.preparation.NetworkInputs;
import io.github.tidecast.forecast.preparation.NetworkScale;
import io.github.tidecast.forecast.preparation.RemainderWindows;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trains the networks of an ensemble on a history. */
final class NetworkTraining {

    private static final int MOST_WINDOWS = 5_000;
    private static final long SEEDS = 4_294_967_295L;

    private final NetworkTrainer trainer;
    private final ForecastJob job;
    private final int first;
    private final Watch watch;

    /**
     * Training for a job.
     *
     * @param first first point of the series that has a value
     */
    NetworkTraining(NetworkTrainer trainer, ForecastJob job, int first, Watch watch) {
        this.trainer = trainer;
        this.job = job;
        this.first = first;
        this.watch = watch;
    }

    /**
     * Trains on a history.
     *
     * @param history  what may be learned from, without gaps
     * @param upToDate the history up to now, from which previews are made; begins with {@code history}
     * @return empty if the history is too short
     */
    Optional<NetworkVoice> train(double[] history, double[] upToDate) throws SayableException {
        ForecastSettings settings = job.settings();
        Optional<LessonPlan> plan = LessonPlan.of(history.length, settings.network().window(), settings.horizon(),
                settings.network().validationShare());
        return plan.isEmpty() ? Optional.empty()
                : Optional.of(train(List.of(), history, upToDate, plan.get(), settings.network()));
    }

    /**
     * Trains networks further on the history they learned from, with the same windows to validate.
     *
     * @param start    their weights
     * @param history  what they learned from, without gaps
     * @param upToDate the history up to now
     * @throws SayableException if they do not fit the history
     */
    NetworkVoice further(List<NetworkWeights> start, double[] history, double[] upToDate) throws SayableException {
        NetworkSettings how = job.settings().network();
        LessonPlan plan = LessonPlan.of(history.length, how.window(), job.settings().horizon(), how.validationShare())
                .filter(one -> fits(start.getFirst().shape(), one))
                .orElseThrow(() -> new SayableException(Text.of("forecast.learned-mismatch",
                        start.getFirst().shape().outputs(), job.settings().horizon())));
        return train(start, history, upToDate, plan, how);
    }

    private static boolean fits(NetworkShape shape, LessonPlan plan) {
        return shape.window() == plan.window() && shape.outputs() == plan.outputs();
    }

    /**
     * Trains the same networks on everything, for as many epochs as were best before: there is nothing left to
     * validate with.
     *
     * @param before what was trained on the part without the backtest
     * @param start  weights to begin with, one for each network; empty to begin anew
     */
    NetworkVoice again(NetworkVoice before, List<NetworkWeights> start, double[] history) throws SayableException {
        LessonPlan plan = before.plan().onEverything(history.length);
        NetworkSettings asked = job.settings().network();
        int epochs = watch.bestEpoch(before.networks().size());
        if (epochs == 0 && !start.isEmpty()) {
            return restore(start, history);
        }
        return train(start, history, history, plan, new NetworkSettings(asked.window(), asked.hidden(),
                asked.layers(), asked.dropout(), asked.learningRate(), asked.batchSize(), Math.max(1, epochs),
                Math.max(1, epochs), asked.validationShare(), asked.seed()));
    }

    /**
     * Networks that were trained before, with the preparation of then.
     *
     * @param history what they learned from, without gaps
     */
    NetworkVoice restore(List<NetworkWeights> weights, double[] history) throws SayableException {
        NetworkShape shape = weights.getFirst().shape();
        List<TrainedNetwork> networks = new ArrayList<>();
        try {
            for (NetworkWeights one : weights) {
                networks.add(trainer.restore(one));
            }
        } catch (SayableException | RuntimeException failure) {
            networks.forEach(TrainedNetwork::close);
            throw failure;
        }
        NetworkScale scale = NetworkScale.fit(history, job.settings());
        LessonPlan plan = new LessonPlan(shape.window(), shape.outputs(), 0, 0, history.length, 1, 1);
        FurtherInputs further = FurtherInputs.of(job, first, history.length);
        return new NetworkVoice(networks, scale, further, further.all(), linear(scale.apply(history), plan), plan);
    }

    private NetworkVoice train(List<NetworkWeights> start, double[] history, double[] upToDate, LessonPlan plan,
                               NetworkSettings how) throws SayableException {
        NetworkScale scale = NetworkScale.fit(history, job.settings());
        FurtherInputs further = FurtherInputs.of(job, first, history.length);
        float[][] columns = further.all();
        NetworkInputs inputs = new NetworkInputs(scale.apply(history), columns);
        LinearWindow linear = linear(inputs.values(), plan);
        RemainderWindows training = new RemainderWindows(inputs, linear, plan.window(), plan.training(),
                plan.stride(), plan.window(), plan.outputs());
        RemainderWindows validation = new RemainderWindows(inputs, linear, plan.firstCheck(), plan.validation(),
                plan.checkStride(), plan.window(), plan.outputs());
        List<TrainedNetwork> networks = new ArrayList<>();
        try {
            int members = start.isEmpty() ? job.settings().members() : start.size();
            for (int member = 0; member == 0 || member < members && !watch.stopRequested(); member++) {
                watch.nextMember(how.epochs(), network -> new NetworkVoice(List.of(network), scale, further, columns,
                        linear, plan).forecast(upToDate));
                NetworkSettings own = how.withSeed((how.seed() + member) % SEEDS);
                networks.add(start.isEmpty() ? trainer.train(own, training, validation, watch)
                        : trainer.resume(start.get(member), own, training, validation, watch));
            }
        } catch (SayableException | RuntimeException failure) {
            networks.forEach(TrainedNetwork::close);
            throw failure;
        }
        return new NetworkVoice(networks, scale, further, columns, linear, plan);
    }

    private static LinearWindow linear(double[] seen, LessonPlan plan) {
        return LinearWindow.fit(seen, plan.window(), plan.outputs(), Math.ceilDiv(seen.length, MOST_WINDOWS));
    }
}
