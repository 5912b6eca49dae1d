package io.github.tidecast.ui.tuning;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastSettings;
import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Budget;
import io.github.tidecast.tuning.SearchSpace;
import io.github.tidecast.tuning.Trial;
import io.github.tidecast.tuning.Tuner;
import io.github.tidecast.tuning.TuningObserver;
import io.github.tidecast.tuning.TuningResult;
import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A search on the data on the desk, beginning with the settings of the form. FX thread only. */
public final class TuningModel {

    private final Session session;
    private final Engine engine;
    private final Executor thread;
    private final ObservableList<Trial> trials = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<TuningResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final BooleanBinding ready;
    private Optional<Search> current = Optional.empty();

    /**
     * The search of a session.
     *
     * @param thread runs a search
     */
    public TuningModel(Session session, Engine engine, Executor thread) {
        this.session = session;
        this.engine = engine;
        this.thread = thread;
        ready = Bindings.createBooleanBinding(() -> session.dataProperty().get().isPresent()
                        && session.settingsProperty().get().isPresent() && !running.get()
                        && !session.trainingProperty().get().isActive(),
                session.dataProperty(), session.settingsProperty(), running, session.trainingProperty());
        session.dataProperty().subscribe((before, after) -> dataChanged());
    }

    /** Follows one search on its thread. */
    private final class Search implements TuningObserver {

        private final int most;
        private volatile boolean stopping;
        private volatile boolean abandoned;

        Search(int most) {
            this.most = most;
        }

        @Override
        public void trial(Trial trial, Trial best) {
            Platform.runLater(() -> ended(this, trial));
        }

        @Override
        public boolean stopRequested() {
            return stopping;
        }
    }

    /** Trials in the order they ended. */
    ObservableList<Trial> trials() {
        return trials;
    }

    /** What was found; empty before the end. */
    ReadOnlyObjectProperty<Optional<TuningResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether a search is under way. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether a search can begin. */
    BooleanBinding readyProperty() {
        return ready;
    }

    /** The best trial so far. */
    Optional<Trial> best() {
        return trials.stream().filter(Trial::isScored).min((one, other) -> Double.compare(one.score(), other.score()));
    }

    /** Begins to search. */
    void start(int most) {
        DataSet data = session.dataProperty().get().orElseThrow();
        ForecastSettings settings = session.settingsProperty().get().orElseThrow();
        ForecastJob job = data.job(settings);
        Search search = new Search(most);
        current = Optional.of(search);
        trials.clear();
        result.set(Optional.empty());
        running.set(true);
        tell(search);
        thread.execute(() -> {
            try {
                TuningResult found = new Tuner(List.of(engine)).tune(job,
                        SearchSpace.around(settings, job.target().size()), Budget.ofTrials(most), search);
                Platform.runLater(() -> finish(search, () -> result.set(Optional.of(found))));
            } catch (Exception e) {
                Platform.runLater(() -> finish(search, () -> session.notices().fail(e)));
            }
        });
    }

    /** Ends the search; what was tried is kept. */
    void stop() {
        current.ifPresent(search -> search.stopping = true);
    }

    /** Puts the settings of a trial into the form, with as many networks and origins as the form had. */
    void use(Trial trial) {
        ForecastSettings found = trial.settings();
        ForecastSettings now = session.settingsProperty().get().orElse(found);
        session.settingsWantedProperty().set(Optional.of(new ForecastSettings(found.preset(), found.horizon(),
                found.seasons(), found.preparation(), found.role(), found.network(), now.members(), now.origins(),
                found.levels())));
    }

    private void ended(Search search, Trial trial) {
        if (!search.abandoned) {
            trials.add(trial);
            tell(search);
        }
    }

    private void tell(Search search) {
        session.activityProperty().set(Optional.of(new Activity(Text.of("ui.tuning.trial", trials.size() + 1,
                search.most), (double) trials.size() / search.most, remaining(search))));
    }

    private OptionalDouble remaining(Search search) {
        return trials.stream().mapToDouble(Trial::seconds).average().stream()
                .map(mean -> mean * (search.most - trials.size())).findFirst();
    }

    private void finish(Search search, Runnable publish) {
        if (!search.abandoned) {
            current = Optional.empty();
            running.set(false);
            session.activityProperty().set(Optional.empty());
            publish.run();
        }
    }

    private void dataChanged() {
        current.ifPresent(search -> {
            search.abandoned = true;
            search.stopping = true;
            session.activityProperty().set(Optional.empty());
        });
        current = Optional.empty();
        running.set(false);
        trials.clear();
        result.set(Optional.empty());
    }
}
