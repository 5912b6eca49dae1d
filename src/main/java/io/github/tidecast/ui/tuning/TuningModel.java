package io.github.tidecast.ui.tuning;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Budget;
import io.github.tidecast.tuning.Range;
import io.github.tidecast.tuning.SearchSpace;
import io.github.tidecast.tuning.Trial;
import io.github.tidecast.tuning.Tunable;
import io.github.tidecast.tuning.Tuner;
import io.github.tidecast.tuning.TuningObserver;
import io.github.tidecast.tuning.TuningResult;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.session.Activities;
import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A search on the data on the desk, beginning with the settings of the form. FX thread only. */
public final class TuningModel {

    private final Session session;
    private final Engine engine;
    private final Supplier<Engine> another;
    private final Executor thread;
    private final Executor screen;
    private final List<RangeDraft> drafts;
    private final BooleanProperty searchable = new SimpleBooleanProperty();
    private final ObservableList<Trial> trials = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<TuningResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final BooleanBinding ready;
    private Optional<Search> current = Optional.empty();

    /**
     * The search of a session.
     *
     * @param another makes a second engine to work beside the first; closed by this
     * @param numbers the user's number format
     * @param thread  runs a search
     * @param screen  runs what shows it, as {@code Platform::runLater} does
     */
    public TuningModel(Session session, Engine engine, Supplier<Engine> another, Supplier<Numbers> numbers,
                       Executor thread, Executor screen) {
        this.session = session;
        this.engine = engine;
        this.another = another;
        this.thread = thread;
        this.screen = screen;
        this.drafts = Tunable.ALL.stream().map(setting -> new RangeDraft(setting, numbers)).toList();
        drafts.forEach(draft -> Stream.of(draft.searchedProperty(), draft.fromProperty(), draft.toProperty())
                .forEach(part -> part.subscribe((before, after) -> searchable.set(space().isPresent()))));
        session.settingsProperty().subscribe((before, after) -> after.ifPresent(this::suggest));
        ready = Bindings.createBooleanBinding(() -> session.dataProperty().get().isPresent()
                        && session.settingsProperty().get().isPresent() && !running.get()
                        && !session.trainingProperty().get().isActive() && searchable.get(),
                searchable, session.dataProperty(), session.settingsProperty(), running, session.trainingProperty());
        session.dataProperty().subscribe((before, after) -> dataChanged());
    }

    /** Follows one search on its thread. */
    private final class Search implements TuningObserver {

        private final Budget budget;
        private final long begun = System.nanoTime();
        private volatile boolean stopping;
        private volatile boolean abandoned;

        Search(Budget budget) {
            this.budget = budget;
        }

        /** Whether time, not a number of trials, ends it. */
        private boolean isTimed() {
            return budget.trials() == Budget.MOST_TRIALS;
        }

        private double secondsLeft() {
            return Math.max(0, budget.time().toMillis() / 1e3 - (System.nanoTime() - begun) / 1e9);
        }

        @Override
        public void trial(Trial trial, Trial best) {
            screen.execute(() -> ended(this, trial));
        }

        @Override
        public boolean stopRequested() {
            return stopping;
        }
    }

    /** What may be searched, one for each setting. */
    List<RangeDraft> drafts() {
        return drafts;
    }

    /** What is to be searched; empty while a range is not valid, or nothing is chosen. */
    Optional<SearchSpace> space() {
        boolean valid = drafts.stream().allMatch(draft -> draft.complaintProperty().get().isEmpty());
        List<Range> ranges = drafts.stream().map(RangeDraft::range).flatMap(Optional::stream).toList();
        return valid && !ranges.isEmpty() ? Optional.of(new SearchSpace(ranges)) : Optional.empty();
    }

    private void suggest(ForecastSettings settings) {
        session.dataProperty().get().ifPresent(data -> {
            SearchSpace space = SearchSpace.around(settings, data.past().size());
            drafts.forEach(draft -> draft.suggest(space));
            searchable.set(space().isPresent());
        });
    }

    /** Fills in the ranges that suit the data and the form. */
    void resetRanges() {
        drafts.forEach(RangeDraft::forget);
        session.settingsProperty().get().ifPresent(this::suggest);
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

    /**
     * Begins to search.
     *
     * @param engines one, or two side by side
     */
    void start(Budget budget, int engines) {
        DataSet data = session.dataProperty().get().orElseThrow();
        ForecastSettings settings = session.settingsProperty().get().orElseThrow();
        ForecastJob job = data.job(settings);
        SearchSpace space = space().orElseThrow();
        Search search = new Search(budget);
        current = Optional.of(search);
        trials.clear();
        result.set(Optional.empty());
        running.set(true);
        tell(search);
        thread.execute(() -> {
            try {
                TuningResult found = tune(job, space, search, engines);
                screen.execute(() -> finish(search, () -> result.set(Optional.of(found))));
            } catch (Exception | Error e) {
                screen.execute(() -> finish(search, () ->
                        session.notices().failUntilOtherData(e, UnaryOperator.identity())));
            }
        });
    }

    private TuningResult tune(ForecastJob job, SearchSpace space, Search search, int engines) throws SayableException {
        if (engines == 1) {
            return new Tuner(List.of(engine)).tune(job, space, search.budget, search);
        }
        try (Engine second = another.get()) {
            return new Tuner(List.of(engine, second)).tune(job, space, search.budget, search);
        }
    }

    /** Ends the search; what was tried is kept. */
    void stop() {
        current.ifPresent(search -> search.stopping = true);
    }

    /** Puts the settings of a trial into the form, with as many networks and origins as the form had. */
    void use(Trial trial) {
        ForecastSettings found = trial.settings();
        ForecastSettings now = session.settingsProperty().get().orElse(found);
        session.useSettings(found.with(Settings.NETWORKS, now)
                .with(Settings.ORIGINS, now).with(Settings.ORIGIN_SPACING, now));
    }

    private void ended(Search search, Trial trial) {
        if (!search.abandoned) {
            trials.add(trial);
            tell(search);
        }
    }

    private void tell(Search search) {
        int next = trials.size() + 1;
        session.activities().show(Activities.Kind.SEARCH, search.isTimed()
                ? new Activity(Text.of("ui.tuning.timed-trial", next), 1 - search.secondsLeft()
                        / (search.budget.time().toMillis() / 1e3), OptionalDouble.of(search.secondsLeft()))
                : new Activity(Text.of("ui.tuning.trial", next, search.budget.trials()),
                        (double) trials.size() / search.budget.trials(), remaining(search)));
    }

    private OptionalDouble remaining(Search search) {
        double each = (System.nanoTime() - search.begun) / 1e9 / Math.max(1, trials.size());
        return trials.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(each * (search.budget.trials() - trials.size()));
    }

    private void finish(Search search, Runnable publish) {
        if (!search.abandoned) {
            current = Optional.empty();
            running.set(false);
            session.activities().end(Activities.Kind.SEARCH);
            publish.run();
        }
    }

    private void dataChanged() {
        current.ifPresent(search -> {
            search.abandoned = true;
            search.stopping = true;
            session.activities().end(Activities.Kind.SEARCH);
        });
        current = Optional.empty();
        running.set(false);
        trials.clear();
        result.set(Optional.empty());
        drafts.forEach(RangeDraft::forget);
    }
}
