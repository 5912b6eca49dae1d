package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.ui.common.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the window is about: the one state that all screens share, so that no screen needs to know another. Screens say
 * what they want, the state changes as a whole, and its subscribers are told. Changed and read on the FX thread only.
 */
public final class Session {

    private final LiveState state = new LiveState();
    private final List<Consumer<Problem>> pointers = new ArrayList<>();

    private final StatePart<Optional<DataSet>> data = state.part("data", SessionState::data);
    private final StatePart<Optional<ForecastSettings>> settings = state.part("settings", SessionState::settings);
    private final StatePart<TrainingState> training = state.part("training", SessionState::training);
    private final StatePart<List<EpochReport>> epochs = state.part("epochs", now -> now.shown().epochs());
    private final StatePart<Optional<TimeSeries>> preview = state.part("preview", now -> now.shown().preview());
    private final StatePart<RunList> runs = state.part("runs", SessionState::runs);
    private final StatePart<Optional<Finished>> finished = state.part("finished", now -> now.shown().finished());
    private final StatePart<List<Compared>> compared = state.part("compared", now -> now.shown().compared());
    private final StatePart<Set<Method>> methodsShown = state.part("methodsShown", SessionState::methodsShown);
    private final StatePart<Optional<Path>> project = state.part("project", SessionState::project);
    private final StatePart<Optional<Device>> device = state.part("device", SessionState::device);
    private final StatePart<SessionState> whole = state.part("state", UnaryOperator.identity());
    private final ObservableValue<List<SettingsDiff>> changed = Bindings.createObjectBinding(
            () -> state.now().changes(), settings, finished);

    private final Activities activities = new Activities();
    private final ObservableList<Writing> writings = FXCollections.observableArrayList();
    private final TrainingQueue queue = new TrainingQueue();
    private final ViewState view = new ViewState();
    private final Commands commands = new Commands();
    private final Notices notices = new Notices();
    private Consumer<ForecastSettings> form = now -> choose(Optional.of(now));

    /** The state as a whole. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return whole;
    }

    /** Puts data on the desk in place of those there; data equal to those change nothing. */
    public void open(DataSet wanted) {
        state.change(now -> now.withData(Optional.of(wanted)));
    }

    /** Puts what a project holds on the desk; nothing that was known about the data before is of this project. */
    public void openProject(Optional<DataSet> wanted, RunList ofProject) {
        if (wanted.equals(state.now().data())) {
            state.change(now -> now.withData(Optional.empty()));
        }
        state.change(now -> now.withData(wanted).withRuns(ofProject));
    }

    /** Says which project file is open now. */
    public void nameProject(Optional<Path> file) {
        state.change(now -> now.withProject(file));
    }

    /** Chooses what to forecast. */
    public void chooseTarget(String name) {
        state.now().data().filter(one -> !one.target().equals(name)).ifPresent(one -> open(one.withTarget(name)));
    }

    /** Chooses further series that may help. */
    public void chooseInputs(List<String> names) {
        state.now().data().filter(one -> !one.inputs().equals(names)).ifPresent(one -> open(one.withInputs(names)));
    }

    /** Says what the form holds; empty while something in it is not valid. */
    public void choose(Optional<ForecastSettings> ofForm) {
        state.change(now -> now.withSettings(ofForm));
    }

    /** Puts settings into the form. */
    public void useSettings(ForecastSettings wanted) {
        form.accept(wanted);
    }

    /** Says who fills the form with settings. */
    public void fillFormWith(Consumer<ForecastSettings> filling) {
        form = filling;
    }

    /** A training begins. */
    public void train(TrainingOrder order) {
        state.change(now -> now.beginning(now.isOnDesk(order.data())));
    }

    /** Says how far the training is. */
    public void advance(TrainingState stage) {
        state.change(now -> now.withTraining(stage));
    }

    /** Adds to the loss curve of the training on the desk. */
    public void learn(List<EpochReport> more) {
        state.change(now -> now.withShown(shown -> shown.withMoreEpochs(more)));
    }

    /** Shows what the network under training would forecast now. */
    public void preview(TimeSeries forecast) {
        state.change(now -> now.withShown(shown -> shown.withPreview(Optional.of(forecast))));
    }

    /** The training has ended. */
    public void endTraining(TrainingState how) {
        state.change(now -> now.ended(how));
    }

    /** The training is given up, and with it what was seen of it. */
    public void abandonTraining() {
        state.change(now -> now.ended(TrainingState.IDLE).withShown(shown -> shown.withEpochs(List.of())));
    }

    /** Keeps a run that has just been made; its forecast is shown if it is about what is on the desk. */
    void keepRun(RunList with, Finished made) {
        state.change(now -> now.isOnDesk(made.data())
                ? now.withRuns(with).withShown(shown ->
                        shown.withPreview(Optional.empty()).withFinished(Optional.of(made))) : now.withRuns(with));
    }

    /** Shows the forecast and the loss curve of an earlier run. */
    public void show(Finished earlier) {
        state.change(now -> now.showing(earlier));
    }

    /** Makes the forecast of a method the forecast: what is drawn, exported and kept with the run. */
    public void choose(Method method) {
        state.change(now -> now.choosing(method));
    }

    /** Changes the list of runs. */
    public void changeRuns(UnaryOperator<RunList> change) {
        state.change(now -> now.withRuns(change.apply(now.runs())));
    }

    /** Lays runs over the forecast on screen. */
    public void compare(List<Compared> others) {
        state.change(now -> now.withShown(shown -> shown.withCompared(others)));
    }

    /** Draws the forecasts of methods beside the forecast on screen. */
    public void showMethods(Set<Method> beside) {
        state.change(now -> now.withMethodsShown(beside));
    }

    /** Says what computes. */
    public void computeOn(Device now) {
        state.change(before -> before.withDevice(now));
    }

    /** Shows the row of a problem. */
    public void showProblem(Problem problem) {
        pointers.forEach(pointer -> pointer.accept(problem));
    }

    /** Says who shows the row of a problem. */
    public void onShowProblem(Consumer<Problem> pointer) {
        pointers.add(pointer);
    }

    /** Calls back when a training has made the forecast on screen; not for an earlier run that is looked at again. */
    public void onTrained(Runnable told) {
        whole.subscribe((before, after) -> after.shown().finished()
                .filter(done -> !before.shown().finished().equals(Optional.of(done)))
                .filter(done -> before.runs().find(done.run()).isEmpty() && after.runs().find(done.run()).isPresent())
                .ifPresent(done -> told.run()));
    }

    /** The file on the desk. */
    public ReadOnlyObjectProperty<Optional<DataSet>> dataProperty() {
        return data;
    }

    /** The project file that is open. */
    public ReadOnlyObjectProperty<Optional<Path>> projectProperty() {
        return project;
    }

    /** The settings of the form; empty while something in it is not valid. */
    public ReadOnlyObjectProperty<Optional<ForecastSettings>> settingsProperty() {
        return settings;
    }

    /** What the training does. */
    public ReadOnlyObjectProperty<TrainingState> trainingProperty() {
        return training;
    }

    /** The loss curve of the training under way or, after it, of the forecast on screen. */
    public ReadOnlyObjectProperty<List<EpochReport>> epochsProperty() {
        return epochs;
    }

    /** What the network under training would forecast now. */
    public ReadOnlyObjectProperty<Optional<TimeSeries>> previewProperty() {
        return preview;
    }

    /** The forecast on screen. */
    public ReadOnlyObjectProperty<Optional<Finished>> finishedProperty() {
        return finished;
    }

    /** What in the form is not as it was for the forecast on screen: its value then, and its value now. */
    public ObservableValue<List<SettingsDiff>> changedProperty() {
        return changed;
    }

    /** Whether data are those on the desk. */
    public boolean isOnDesk(DataSet one) {
        return state.now().isOnDesk(one);
    }

    /** Whether the training under way is about what is on the desk: it was asked for before, and may not be. */
    public boolean isTrainingOnDesk() {
        return queue.currentProperty().get().filter(order -> isOnDesk(order.data())).isPresent();
    }

    /** What the program is doing. */
    public Activities activities() {
        return activities;
    }

    /** The files being written, oldest first; a training may run meanwhile. */
    public ObservableList<Writing> writings() {
        return writings;
    }

    /** What computes; empty until the engine is up. */
    public ReadOnlyObjectProperty<Optional<Device>> deviceProperty() {
        return device;
    }

    /** The trainings so far. */
    public ReadOnlyObjectProperty<RunList> runsProperty() {
        return runs;
    }

    /** The runs laid over the one on screen. */
    public ReadOnlyObjectProperty<List<Compared>> comparedProperty() {
        return compared;
    }

    /** The methods whose forecasts are drawn beside the forecast on screen. */
    public ReadOnlyObjectProperty<Set<Method>> methodsShownProperty() {
        return methodsShown;
    }

    /** The trainings asked for. */
    public TrainingQueue queue() {
        return queue;
    }

    /** How the user looks at all this. */
    public ViewState view() {
        return view;
    }

    /** What can be asked for. */
    public Commands commands() {
        return commands;
    }

    /** What is said to the user. */
    public Notices notices() {
        return notices;
    }
}
