package io.github.tidecast.ui.runs;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Learned;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.DataFingerprint;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Compared;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.TrainingOrder;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The trainings of a session and what can be done with them. FX thread only. */
public final class RunsModel {

    private static final String SHOWN = "run";

    private final Session session;
    private final SeriesReader reader;
    private final Language language;
    private final InstantSource clock;
    private final LatestTask<ForecastResult> loading;
    private final LatestTask<Refreshed> refreshing;
    private final LatestTask<Again> continuing;
    private final LatestTask<List<Compared>> comparing;
    private Optional<Run> best = Optional.empty();

    /**
     * The runs of a session.
     *
     * @param reader reads the data file again when newer rows are asked for
     * @param io     reads results and files
     */
    public RunsModel(Session session, Language language, SeriesReader reader, InstantSource clock, Executor io) {
        this.session = session;
        this.language = language;
        this.reader = reader;
        this.clock = clock;
        this.loading = new LatestTask<>(io, Platform::runLater);
        this.refreshing = new LatestTask<>(io, Platform::runLater);
        this.continuing = new LatestTask<>(io, Platform::runLater);
        this.comparing = new LatestTask<>(io, Platform::runLater);
        session.runsProperty().subscribe(runs -> best = runs.best(Measure.MASE));
        session.view().onRestore(SHOWN, id -> shown(id).ifPresent(this::show));
        session.finishedProperty().subscribe(finished -> finished.flatMap(Finished::order)
                .ifPresent(order -> add(order, finished.get().result())));
        session.dataProperty().subscribe((before, after) -> dataChanged());
    }

    /** What is still being read belongs to data that are gone. */
    private void dataChanged() {
        loading.supersede();
        refreshing.supersede();
        continuing.supersede();
        comparing.supersede();
    }

    /** The runs. */
    ReadOnlyObjectProperty<RunList> runsProperty() {
        return session.runsProperty();
    }

    /** True for the run with the lowest MASE among those that can be compared with the latest; asked by each cell. */
    boolean isBest(Run run) {
        return best.filter(one -> one.id() == run.id()).isPresent();
    }

    /** The runs that a selection compares, the earliest first: a single one with the run before it. */
    List<Run> compared(List<Run> selected) {
        return selected.size() == 1
                ? before(selected.getFirst()).map(one -> List.of(one, selected.getFirst())).orElse(selected)
                : selected.stream().sorted(Comparator.comparingInt(Run::id)).toList();
    }

    /** Which settings differ between runs. */
    List<SettingsDiff> differences(List<Run> compared) {
        return SettingsDiff.between(compared.stream().map(run -> run.summary().settings()).toList());
    }

    /** Lays runs over the forecast and the loss curve on screen; fewer than two are none. */
    void layOver(List<Run> selected) {
        List<Run> runs = selected.size() < 2 ? List.of() : selected;
        comparing.submit(outdated -> () -> load(runs), session.comparedProperty()::set, session.notices()::fail);
    }

    private static List<Compared> load(List<Run> runs) throws SayableException {
        List<Compared> loaded = new ArrayList<>();
        for (Run run : runs) {
            loaded.add(new Compared(run, run.content().result()));
        }
        return loaded;
    }

    private Optional<Run> before(Run run) {
        return runs().runs().stream().filter(one -> one.id() < run.id()).reduce((first, second) -> second);
    }

    /** Shows a run in all screens. */
    void show(Run run) {
        DataSet data = session.dataProperty().get().orElse(null);
        if (data == null || session.trainingProperty().get().isActive()) {
            return;
        }
        if (!run.data().beginsIn(data.series(), inputs(data))) {
            session.notices().show(Notice.hint(Text.of("ui.runs.other-data", run.id())));
            return;
        }
        session.view().remember(SHOWN, Optional.of(Integer.toString(run.id())));
        loading.submit(outdated -> run.content()::result, result -> publish(data, result),
                session.notices()::fail);
    }

    /** The run that was shown; the latest if it was not an earlier one. None if the data were exchanged since. */
    private Optional<Run> shown(Optional<String> id) {
        Optional<DataSet> data = session.dataProperty().get();
        return id.flatMap(number -> runs().runs().stream().filter(run -> number.equals(Integer.toString(run.id())))
                .findFirst()).or(() -> runs().latest())
                .filter(run -> data.filter(one -> run.data().beginsIn(one.series(), inputs(one))).isPresent());
    }

    private void publish(DataSet data, ForecastResult result) {
        session.epochs().setAll(result.epochs());
        session.finishedProperty().set(Optional.of(new Finished(data, result, Optional.empty())));
    }

    private void add(TrainingOrder order, ForecastResult result) {
        loading.supersede();
        session.view().remember(SHOWN, Optional.empty());
        RunList more = runs().add(clock.instant(), DataFingerprint.of(order.job().target(), order.job().inputs()),
                result);
        int id = more.latest().orElseThrow().id();
        session.runsProperty().set(order.parent()
                .map(parent -> more.note(id, language.say("ui.runs.continues", parent))).orElse(more));
    }

    /** Puts the settings of a run into the form. */
    void useSettings(Run run) {
        session.settingsWantedProperty().set(Optional.of(run.summary().settings()));
    }

    /** Trains again exactly as a run did, on the points it saw; the same forecast on the same machine. */
    void repeat(Run run) {
        ask(run, () -> repeated(run));
    }

    /** Trains the networks of a run further, by as many epochs as its settings allow. */
    void goOn(Run run) {
        ask(run, () -> Again.further(run));
    }

    private void ask(Run run, Callable<Again> preparing) {
        DataSet data = session.dataProperty().get().orElseThrow();
        if (!run.data().beginsIn(data.series(), inputs(data))) {
            session.notices().show(Notice.hint(Text.of("ui.runs.other-data", run.id())));
            return;
        }
        continuing.submit(outdated -> preparing, again -> {
            if (again.stopped()) {
                session.notices().show(Notice.hint(Text.of("ui.runs.was-stopped", run.id())));
            }
            session.settingsWantedProperty().set(Optional.of(run.summary().settings()));
            session.queue().add(data, again.job(pointsSeen(data, run)), again.parent());
        }, session.notices()::fail);
    }

    private Again repeated(Run run) throws SayableException {
        Optional<Integer> parent = run.content().result().parent();
        if (parent.isPresent()) {
            return Again.further(runs().find(parent.get()).orElseThrow(() -> new SayableException(
                    Text.of("ui.runs.parent-gone", run.id(), parent.get()))));
        }
        if (run.summary().epochs() == 0 && run.summary().members() > 0) {
            throw new SayableException(Text.of("ui.runs.never-trained", run.id()));
        }
        return new Again(Optional.empty(), Optional.empty(), run.summary().stopped());
    }

    private static ForecastJob pointsSeen(DataSet data, Run run) {
        int points = run.data().points();
        return new ForecastJob(data.series().slice(0, points),
                inputs(data).stream().map(input -> input.slice(0, points)).toList(), run.summary().settings());
    }

    /** Reads the data file again and forecasts its newer rows with a run, without training. */
    void refresh(Run run) {
        DataSet data = session.dataProperty().get().orElseThrow();
        refreshing.submit(outdated -> () -> refreshed(run, data), next -> {
            int more = next.data().series().size() - data.series().size();
            session.dataProperty().set(Optional.of(next.data()));
            session.settingsWantedProperty().set(Optional.of(run.summary().settings()));
            session.notices().show(Notice.done(Text.of("ui.runs.refreshed", Math.max(0, more), run.id())));
            session.queue().add(next.data(), next.job(), Optional.empty());
        }, session.notices()::fail);
    }

    private record Refreshed(DataSet data, ForecastJob job) {
    }

    private Refreshed refreshed(Run run, DataSet data) throws SayableException {
        ImportResult read = reader.read(data.file(), data.imported().options(), ImportProgress.NONE);
        if (read.outcome() == ImportResult.Outcome.REJECT || read.table().find(data.target()).isEmpty()
                || !read.table().names().containsAll(data.inputs())) {
            throw new SayableException(read.message());
        }
        DataSet now = new DataSet(data.file(), data.decided(), read, data.target(), data.inputs());
        if (!run.data().beginsIn(now.series(), inputs(now))) {
            throw new SayableException(Text.of("ui.runs.other-data", run.id()));
        }
        List<NetworkWeights> networks = run.content().networks();
        ForecastJob job = now.job(run.summary().settings());
        return new Refreshed(now, networks.isEmpty() ? job
                : job.with(Learned.of(run.content().result(), networks, run.data().points())));
    }

    /** Notes something on a run. */
    void note(Run run, String text) {
        session.runsProperty().set(runs().note(run.id(), text.substring(0, Math.min(text.length(), Run.LONGEST_NOTE))));
    }

    /** Keeps a run in sight, or no more. */
    void pin(Run run) {
        session.runsProperty().set(runs().pin(run.id(), !run.pinned()));
    }

    /** Deletes runs; a notice takes it back. */
    void delete(List<Run> selected) {
        RunList less = runs();
        for (Run run : selected) {
            less = less.delete(run.id());
        }
        session.runsProperty().set(less);
        session.notices().show(Notice.done(Text.of("ui.runs.deleted", selected.size()))
                .with(Text.of("ui.runs.undo"), () -> restore(selected)));
    }

    private void restore(List<Run> deleted) {
        RunList more = runs();
        for (Run run : deleted) {
            more = more.restore(run);
        }
        session.runsProperty().set(more);
    }

    private RunList runs() {
        return session.runsProperty().get();
    }

    private static List<TimeSeries> inputs(DataSet data) {
        return data.inputs().stream().map(name -> data.imported().table().find(name).orElseThrow()).toList();
    }
}
