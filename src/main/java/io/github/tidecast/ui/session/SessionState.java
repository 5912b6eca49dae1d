package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.SettingsDiff;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the window is about at one moment. What depends on something else changes with it in one step, so that nobody
 * sees, say, new data with the forecast of those before.
 *
 * @param data         the file on the desk
 * @param project      the project file that is open
 * @param settings     the settings of the form; empty while something in it is not valid
 * @param training     what the training does
 * @param shown        what is known about the data on the desk
 * @param runs         the trainings so far
 * @param methodsShown the methods whose forecasts are drawn beside the forecast on screen
 * @param device       what computes; empty until the engine is up
 */
public record SessionState(Optional<DataSet> data, Optional<Path> project, Optional<ForecastSettings> settings,
                           TrainingState training, Shown shown, RunList runs, Set<Method> methodsShown,
                           Optional<Device> device) {

    /** A desk with nothing on it. */
    public static final SessionState EMPTY = new SessionState(Optional.empty(), Optional.empty(), Optional.empty(),
            TrainingState.IDLE, Shown.NOTHING, RunList.EMPTY, Set.of(), Optional.empty());

    public SessionState {
        methodsShown = Set.copyOf(methodsShown);
    }

    /** What in the form is not as it was for the forecast on screen: its value then, and its value now. */
    public List<SettingsDiff> changes() {
        return shown.finished().flatMap(done -> settings.map(now ->
                SettingsDiff.between(List.of(done.result().settings(), now)))).orElse(List.of());
    }

    /** Whether data are those on the desk. */
    public boolean isOnDesk(DataSet one) {
        return data.filter(one::isSameAs).isPresent();
    }

    /**
     * Other data on the desk. Data equal to those there are these: forecasts and trainings know them as the same reading.
     * What was known about others is gone; the form has to find settings for another series. A training goes on.
     */
    SessionState withData(Optional<DataSet> now) {
        if (now.equals(data)) {
            return this;
        }
        boolean sameSeries = data.map(DataSet::series).equals(now.map(DataSet::series));
        return new SessionState(now, project, sameSeries ? settings : Optional.empty(),
                training.isActive() ? training : TrainingState.IDLE, Shown.NOTHING, runs, methodsShown, device);
    }

    SessionState withProject(Optional<Path> now) {
        return new SessionState(data, now, settings, training, shown, runs, methodsShown, device);
    }

    SessionState withSettings(Optional<ForecastSettings> now) {
        return new SessionState(data, project, now, training, shown, runs, methodsShown, device);
    }

    SessionState withTraining(TrainingState now) {
        return new SessionState(data, project, settings, now, shown, runs, methodsShown, device);
    }

    SessionState withShown(UnaryOperator<Shown> change) {
        return new SessionState(data, project, settings, training, change.apply(shown), runs, methodsShown, device);
    }

    SessionState withRuns(RunList now) {
        return new SessionState(data, project, settings, training, shown, now, methodsShown, device);
    }

    SessionState withMethodsShown(Set<Method> now) {
        return new SessionState(data, project, settings, training, shown, runs, now, device);
    }

    SessionState withDevice(Device now) {
        return new SessionState(data, project, settings, training, shown, runs, methodsShown, Optional.of(now));
    }

    /** A training begins; a loss curve that is looked at makes room for its own. */
    SessionState beginning(boolean onDesk) {
        return withTraining(TrainingState.PREPARING).withShown(now ->
                (onDesk ? now.withEpochs(List.of()) : now).withPreview(Optional.empty()));
    }

    /** A training has ended. */
    SessionState ended(TrainingState how) {
        return withTraining(how).withShown(now -> now.withPreview(Optional.empty()));
    }

    /** The forecast of a run, with its loss curve. */
    SessionState showing(Finished earlier) {
        return withTraining(training.isActive() ? training : TrainingState.IDLE).withShown(now ->
                now.withEpochs(earlier.own().epochs()).withFinished(Optional.of(earlier)));
    }

    /** The forecast of a method as the forecast on screen, and as that of its run. */
    SessionState choosing(Method method) {
        Optional<Finished> done = shown.finished();
        return done.isEmpty() || done.get().chosen() == method ? this
                : withShown(now -> now.withFinished(done.map(one -> one.choosing(method))))
                        .withRuns(runs.find(done.get().run()).isEmpty() ? runs
                                : runs.choose(done.get().run(), done.get().choosing(method).chosen()));
    }
}
