package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.ForecastSettings;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.preparation.LevelWindows;
import io.github.tidecast.forecast.preparation.NetworkScale;
import io.github.tidecast.text.SayableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trains the networks of an ensemble on a history. */
final class NetworkTraining {

    private static final double[][] NO_INPUTS = new double[0][];

    private final NetworkTrainer trainer;
    private final ForecastSettings settings;
    private final Watch watch;

    NetworkTraining(NetworkTrainer trainer, ForecastSettings settings, Watch watch) {
        this.trainer = trainer;
        this.settings = settings;
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
        Optional<LessonPlan> possible = LessonPlan.of(history.length, settings.network().window(), settings.horizon(),
                settings.network().validationShare());
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        LessonPlan plan = possible.get();
        NetworkScale scale = NetworkScale.fit(history, settings);
        double[] seen = scale.apply(history);
        LevelWindows training = new LevelWindows(seen, NO_INPUTS, plan.window(), plan.training(), plan.stride(),
                plan.window(), plan.outputs());
        LevelWindows validation = new LevelWindows(seen, NO_INPUTS, plan.firstCheck(), plan.validation(), 1,
                plan.window(), plan.outputs());
        List<TrainedNetwork> networks = new ArrayList<>();
        for (int member = 0; member < settings.members() && (member == 0 || !watch.stopRequested()); member++) {
            watch.nextMember(network -> new NetworkVoice(List.of(network), scale, plan).forecast(upToDate));
            networks.add(trainer.train(settings.network().withSeed((settings.network().seed() + member)
                    % 4_294_967_295L), training, validation, watch));
        }
        return Optional.of(new NetworkVoice(networks, scale, plan));
    }
}
