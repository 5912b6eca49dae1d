package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Trains the networks of a job, tries them out at the origins, and trains them again on everything if they earned it. */
final class NetworkStage {

    private final ForecastSettings settings;
    private final Optional<PretrainedNetworks> learned;
    private final PreparedSeries target;
    private final TrainingSchedule schedule;
    private final NetworkTraining training;
    private final TrainingObserver observer;
    private final CancellationToken cancellation;

    NetworkStage(NetworkTrainer trainer, ForecastJob job, PreparedSeries target, TrainingObserver observer,
                 CancellationToken cancellation) {
        this.settings = job.settings();
        this.learned = job.learned();
        this.target = target;
        this.schedule = TrainingSchedule.of(settings, learned.flatMap(PretrainedNetworks::further).isPresent() ? 2 : 1);
        this.training = new NetworkTraining(trainer, target, schedule, observer, cancellation);
        this.observer = observer;
        this.cancellation = cancellation;
    }

    /**
     * What came of the networks.
     *
     * @param classical what was forecast without them
     * @throws SayableException if networks of before do not fit, if a network alone was asked for and the series is too
     *                          short for one, or if a training failed
     */
    NetworkOutcome outcome(ClassicalForecasts classical) throws SayableException {
        return learned.isPresent() && learned.get().further().isEmpty() ? restored(classical, learned.get())
                : trained(classical);
    }

    /** Networks that were trained before; origins they learned from are tested without them. */
    private NetworkOutcome restored(ClassicalForecasts classical, PretrainedNetworks before) throws SayableException {
        NetworkShape shape = before.networks().getFirst().shape();
        int points = before.points() - target.first();
        if (shape.outputs() != settings.horizon() || points < 1 || points > target.size()) {
            throw new SayableException(Text.of("forecast.learned-mismatch", shape.outputs(), settings.horizon()));
        }
        try (NetworkEnsemble ensemble = training.restore(before, points)) {
            Issue issue = Issue.at(tried(classical, new TrainedEnsemble(ensemble, TrainingCourse.NONE), points), target);
            return new NetworkOutcome(issue, before.share(), Optional.of(atEnd(ensemble)), TrainingCourse.NONE);
        }
    }

    private NetworkOutcome trained(ClassicalForecasts classical) throws SayableException {
        int part = classical.origins().isEmpty() ? target.size() : classical.origins().networkKnown();
        Optional<TrainedEnsemble> first = train(part);
        Optional<TrainedEnsemble> last = Optional.empty();
        try {
            Issue issue = Issue.at(first.isEmpty() ? classical.trials() : tried(classical, first.get(), part), target);
            double weight = issue.weightAfter(target.size());
            last = again(first, weight, part);
            if (last.isEmpty() && settings.role() == NetworkRole.NETWORK_ONLY) {
                throw new SayableException(Text.of("forecast.too-short-for-network", target.size()));
            }
            observer.progress(TrainingObserver.Stage.FORECASTING, TrainingSchedule.ENDS);
            return new NetworkOutcome(issue, weight, last.map(TrainedEnsemble::ensemble).map(this::atEnd),
                    last.map(TrainedEnsemble::course).orElse(TrainingCourse.NONE));
        } finally {
            first.ifPresent(TrainedEnsemble::close);
            last.filter(one -> first.isEmpty() || one != first.get()).ifPresent(TrainedEnsemble::close);
        }
    }

    private Optional<TrainedEnsemble> train(int part) throws SayableException {
        if (settings.role() == NetworkRole.BACKBONE_ONLY) {
            return Optional.empty();
        }
        return learned.isEmpty() ? training.train(part, TrainingCourse.NONE) : Optional.of(further(learned.get(), part));
    }

    /**
     * Networks of an earlier run, trained further on the part without the backtest. Networks that have learned from
     * everything could not be tested: the training of then is repeated on that part, and goes on from there.
     */
    private TrainedEnsemble further(PretrainedNetworks before, int part) throws SayableException {
        int outputs = before.networks().getFirst().shape().outputs();
        if (outputs != settings.horizon()) {
            throw new SayableException(Text.of("forecast.learned-mismatch", outputs, settings.horizon()));
        }
        if (before.points() - target.first() <= part) {
            return training.further(before.networks(), before.fitted(), part, TrainingCourse.NONE);
        }
        try (TrainedEnsemble then = training.train(part, TrainingCourse.NONE).orElseThrow(() -> new SayableException(
                Text.of("forecast.too-short-for-network", part)))) {
            return training.further(then.ensemble().weights(), Optional.of(then.ensemble().fitted()), part,
                    then.course());
        }
    }

    /**
     * The network for the forecast: trained again on everything if it counts, or if it has not been trained yet. It
     * begins with nothing, or for a run that goes on with the networks of that run.
     */
    private Optional<TrainedEnsemble> again(Optional<TrainedEnsemble> first, double weight, int part)
            throws SayableException {
        if (cancellation.isCancelled() || part == target.size() || first.isPresent() && weight == 0) {
            return first;
        }
        if (first.isEmpty()) {
            return train(target.size());
        }
        Optional<PretrainedNetworks> whole = learned.filter(before -> before.points() - target.first() > part);
        return Optional.of(training.again(first.get(), whole.map(PretrainedNetworks::networks)
                .orElseGet(() -> learned.isEmpty() ? List.of() : first.get().ensemble().weights()),
                whole.flatMap(PretrainedNetworks::fitted)));
    }

    /** The trials with what the network says at those origins that it did not learn from. */
    private List<OriginForecast> tried(ClassicalForecasts classical, TrainedEnsemble network, int part) {
        observer.progress(TrainingObserver.Stage.BACKTEST, schedule.reached(network.course().members().size()));
        int steps = classical.origins().tested();
        return classical.trials().stream().map(trial -> trial.known() < part ? trial
                : trial.withNetwork(target.bounded(Arrays.copyOf(
                        network.ensemble().forecast(target.context(trial.known(), settings.horizon())), steps),
                        trial.known()))).toList();
    }

    private NetworkOutcome.AtEnd atEnd(NetworkEnsemble ensemble) {
        return new NetworkOutcome.AtEnd(
                target.bounded(ensemble.forecast(target.context()), target.size()), ensemble.weights(),
                ensemble.fitted().ifSmall(), Stream.concat(ensemble.scale().inWords().stream(), ensemble.further().inWords()
                .stream()).toList());
    }
}
