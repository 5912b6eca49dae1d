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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the window is about: the one state that all screens share, so that no screen needs to know another. Changed and
 * read on the FX thread only.
 */
public final class Session {

    private final ObjectProperty<Optional<DataSet>> data = new SimpleObjectProperty<>(Optional.empty()) {
        // Data equal to those on the desk are these: forecasts and trainings know them as the same reading.
        @Override
        public void set(Optional<DataSet> now) {
            if (!now.equals(get())) {
                super.set(now);
            }
        }
    };
    private final ObjectProperty<Optional<Path>> project = empty();
    private final ObjectProperty<Optional<ForecastSettings>> settings = empty();
    private final ObjectProperty<TrainingState> training = new SimpleObjectProperty<>(TrainingState.IDLE);
    private final ObservableList<EpochReport> epochs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<TimeSeries>> preview = empty();
    private final ObjectProperty<Optional<Finished>> finished = empty();
    private final ObjectProperty<Optional<Finished>> aside = empty();
    private final Activities activities = new Activities();
    private final ObservableList<Writing> writings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Device>> device = empty();
    private final ObjectProperty<Optional<Problem>> problemShown = empty();
    private final ObjectProperty<RunList> runs = new SimpleObjectProperty<>(RunList.EMPTY);
    private final ObjectProperty<Optional<ForecastSettings>> settingsWanted = empty();
    private final ObjectProperty<List<Compared>> compared = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<Method>> methodsShown = new SimpleObjectProperty<>(Set.of());
    private final TrainingQueue queue = new TrainingQueue();
    private final ViewState view = new ViewState();
    private final Commands commands = new Commands();
    private final Notices notices = new Notices();

    private final ObjectBinding<List<SettingsDiff>> changed = Bindings.createObjectBinding(this::changes, settings,
            finished);

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    /** The file on the desk. */
    public ObjectProperty<Optional<DataSet>> dataProperty() {
        return data;
    }

    /** The project file that is open. */
    public ObjectProperty<Optional<Path>> projectProperty() {
        return project;
    }

    /** The settings of the form; empty while something in it is not valid. */
    public ObjectProperty<Optional<ForecastSettings>> settingsProperty() {
        return settings;
    }

    /** What the training does. */
    public ObjectProperty<TrainingState> trainingProperty() {
        return training;
    }

    /** The loss curve of the training under way or, after it, of the last one. */
    public ObservableList<EpochReport> epochs() {
        return epochs;
    }

    /** What the network under training would forecast now. */
    public ObjectProperty<Optional<TimeSeries>> previewProperty() {
        return preview;
    }

    /** The forecast on screen. */
    public ObjectProperty<Optional<Finished>> finishedProperty() {
        return finished;
    }

    /** What in the form is not as it was for the forecast on screen: its value then, and its value now. */
    public ObservableValue<List<SettingsDiff>> changedProperty() {
        return changed;
    }

    private List<SettingsDiff> changes() {
        return finished.get().flatMap(done -> settings.get().map(now ->
                SettingsDiff.between(List.of(done.result().settings(), now)))).orElse(List.of());
    }

    /** The forecast that a training has made of data that are not on the desk any more. */
    public ObjectProperty<Optional<Finished>> asideProperty() {
        return aside;
    }

    /** Whether data are those on the desk. */
    public boolean isOnDesk(DataSet one) {
        return data.get().filter(one::isSameAs).isPresent();
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
    public ObjectProperty<Optional<Device>> deviceProperty() {
        return device;
    }

    /** The problem whose row the user wants to see. */
    public ObjectProperty<Optional<Problem>> problemShownProperty() {
        return problemShown;
    }

    /** The trainings so far. */
    public ObjectProperty<RunList> runsProperty() {
        return runs;
    }

    /** The runs laid over the one on screen. */
    public ObjectProperty<List<Compared>> comparedProperty() {
        return compared;
    }

    /** The methods whose forecasts are drawn beside the forecast on screen. */
    public ObjectProperty<Set<Method>> methodsShownProperty() {
        return methodsShown;
    }

    /** Settings to be put into the form, which takes them out again. */
    public ObjectProperty<Optional<ForecastSettings>> settingsWantedProperty() {
        return settingsWanted;
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
