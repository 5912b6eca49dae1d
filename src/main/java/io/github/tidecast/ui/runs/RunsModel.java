package io.github.tidecast.ui.runs;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodNames;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Refusal;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.DataFingerprint;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.RunOrigin;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Passwords;
import io.github.tidecast.ui.session.PastedFile;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.SourcePath;
import io.github.tidecast.ui.session.TrainingOrder;
import io.github.tidecast.ui.session.TrainingState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
    private final BiConsumer<Path, Runnable> opening;
    private final Passwords passwords;
    private final RunData data;
    private final RunComparison comparison;
    private OptionalInt onScreen = OptionalInt.empty();

    /**
     * The runs of a session.
     *
     * @param reader   reads the data file again when newer rows are asked for
     * @param opening  opens a file and does something when it is there
     * @param password asks the user for the password of a file, with the reason; empty if the user has none
     * @param io       reads results and files
     */
    public RunsModel(Session session, Language language, SeriesReader reader, BiConsumer<Path, Runnable> opening,
                     Function<Text, Optional<String>> password, InstantSource clock, Executor io) {
        this.session = session;
        this.language = language;
        this.reader = reader;
        this.clock = clock;
        this.loading = new LatestTask<>(io, Platform::runLater);
        this.refreshing = new LatestTask<>(io, Platform::runLater);
        this.continuing = new LatestTask<>(io, Platform::runLater);
        this.opening = opening;
        this.passwords = new Passwords(password);
        this.data = new RunData(session);
        this.comparison = new RunComparison(session, language, data, io);
        session.view().onRestore(SHOWN, id -> shown(id).ifPresent(this::show));
        session.finishedProperty().subscribe(finished -> finished.ifPresent(done -> done.order()
                .ifPresentOrElse(order -> addShown(order, done.own()), () -> keepChoice(done))));
        session.asideProperty().subscribe(aside -> aside.ifPresent(this::addAside));
        session.dataProperty().subscribe((before, after) -> dataChanged());
    }

    /** What is still being read belongs to data that are gone. */
    private void dataChanged() {
        onScreen = OptionalInt.empty();
        loading.supersede();
        refreshing.supersede();
        continuing.supersede();
        comparison.startOver();
    }

    /** The runs. */
    ReadOnlyObjectProperty<RunList> runsProperty() {
        return session.runsProperty();
    }

    /** How the runs compare. */
    RunComparison comparison() {
        return comparison;
    }

    /** Whether a run is about what is on the desk, up to the rows that came later. */
    boolean isOfDesk(Run run) {
        return data.isOfDesk(run);
    }

    /** The series of a run, with its file where the runs are of several; empty if all are of one series. */
    Optional<Text> series(Run run) {
        List<Run> all = runs().runs();
        if (all.stream().allMatch(run::isOfSameSeriesAs)) {
            return Optional.empty();
        }
        boolean oneFile = all.stream().map(one -> one.origin().file()).distinct().count() == 1;
        return Optional.of(oneFile ? Text.of("ui.raw", run.data().target()) : place(run));
    }

    /** Column and file of a run. */
    static Text place(Run run) {
        return run.origin().file().isEmpty() ? Text.of("ui.raw", run.data().target())
                : Text.of("ui.data.column-of", run.data().target(), fileName(run));
    }

    private static String fileName(Run run) {
        return run.origin().file().replaceAll(".*[/\\\\]", "");
    }

    /** Calls back when other data come to the desk. */
    void onDeskChange(Runnable changed) {
        session.dataProperty().subscribe((before, after) -> changed.run());
    }

    /** Shows a run in all screens, and puts its column and its file on the desk if others are there. */
    void show(Run run) {
        Optional<DataSet> found = data.of(run);
        if (found.isEmpty()) {
            sayItIsNotOpen(run);
            return;
        }
        if (session.trainingProperty().get().isActive() && isTraining(found.get())) {
            return;
        }
        bring(found.get(), run);
        DataSet desk = session.dataProperty().get().orElseThrow();
        session.view().remember(SHOWN, Optional.of(Integer.toString(run.id())));
        loading.submit(outdated -> run.content()::result, result -> publish(desk, run.id(), result),
                session.notices()::fail);
    }

    private boolean isTraining(DataSet found) {
        return session.queue().currentProperty().get().filter(order -> order.data().isSameAs(found)).isPresent();
    }

    /** Data that are not there yet come with the settings of the run, for the form would have those of others. */
    private void bring(DataSet found, Run run) {
        if (!session.isOnDesk(found)) {
            session.dataProperty().set(Optional.of(found));
            session.settingsWantedProperty().set(Optional.of(run.summary().settings()));
        }
    }

    private void sayItIsNotOpen(Run run) {
        Optional<Path> file = file(run).filter(path -> session.dataProperty().get()
                .filter(desk -> desk.file().equals(path)).isEmpty());
        if (file.isEmpty()) {
            session.notices().show(Notice.hint(Text.of("ui.runs.other-data", run.id())));
        } else {
            Notice said = Notice.hint(Text.of("ui.runs.not-open", run.id(), place(run)));
            session.notices().show(Files.exists(file.get()) ? said.with(Text.of("ui.runs.open", fileName(run)),
                    () -> opening.accept(file.get(), () -> show(run))) : said);
        }
    }

    private static Optional<Path> file(Run run) {
        return Optional.of(run.origin().file()).filter(name -> !name.isEmpty()).map(SourcePath::of);
    }

    /** The run that was shown; the latest if it was not an earlier one. None if the data were exchanged since. */
    private Optional<Run> shown(Optional<String> id) {
        Optional<DataSet> desk = session.dataProperty().get();
        return id.flatMap(number -> runs().runs().stream().filter(run -> number.equals(Integer.toString(run.id())))
                .findFirst()).or(() -> runs().latest())
                .filter(run -> desk.filter(one -> run.data().beginsIn(one.series(), one.inputSeries())).isPresent());
    }

    private void publish(DataSet desk, int id, ForecastResult result) {
        if (!session.trainingProperty().get().isActive()) {
            session.trainingProperty().set(TrainingState.IDLE);
        }
        session.epochs().setAll(result.epochs());
        onScreen = OptionalInt.of(id);
        session.finishedProperty().set(Optional.of(new Finished(desk, result,
                runs().find(id).map(Run::method).orElse(Method.TIDECAST), Optional.empty())));
    }

    /** What the user chooses as the forecast belongs to the run on screen. */
    private void keepChoice(Finished done) {
        onScreen.ifPresent(id -> runs().find(id).filter(run -> run.method() != done.chosen())
                .ifPresent(run -> session.runsProperty().set(runs().choose(id, done.chosen()))));
    }

    /** The network of a run in figures, and the method that the user has chosen for its forecast, if any. */
    Text shape(Run run) {
        NetworkSettings network = run.summary().settings().network();
        Text shape = Text.of("ui.raw", network.window() + " · " + network.hidden() + " · " + network.layers());
        Frequency frequency = session.dataProperty().get().map(desk -> desk.series().axis().frequency())
                .orElse(Frequency.NONE);
        return run.method() == Method.TIDECAST ? shape : Text.of("ui.runs.chosen",
                new MethodNames(frequency, run.summary().settings().seasons()).of(run.method()), shape);
    }

    private void addShown(TrainingOrder order, ForecastResult result) {
        loading.supersede();
        session.view().remember(SHOWN, Optional.empty());
        onScreen = OptionalInt.of(add(order, result).id());
    }

    /** A run of data that are not on the desk any more: it is told of, and not shown. */
    private void addAside(Finished finished) {
        Run run = add(finished.order().orElseThrow(), finished.result());
        data.hold(finished.data());
        session.asideProperty().set(Optional.empty());
        session.notices().show(Notice.done(Text.of("ui.runs.aside", run.id(), place(run)))
                .with(Text.of("ui.runs.show"), () -> show(run)));
    }

    private Run add(TrainingOrder order, ForecastResult result) {
        RunList more = runs().add(clock.instant(), DataFingerprint.of(order.job().target(), order.job().inputs()),
                new RunOrigin(order.data().file().toString(), order.data().inputs()), result);
        Run run = more.latest().orElseThrow();
        session.runsProperty().set(order.parent()
                .map(parent -> more.note(run.id(), language.say("ui.runs.continues", parent))).orElse(more));
        return run;
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
        Optional<DataSet> found = data.of(run);
        if (found.isEmpty()) {
            sayItIsNotOpen(run);
            return;
        }
        continuing.submit(outdated -> preparing, again -> {
            if (again.stopped()) {
                session.notices().show(Notice.hint(Text.of("ui.runs.was-stopped", run.id())));
            }
            session.settingsWantedProperty().set(Optional.of(run.summary().settings()));
            session.queue().add(found.get(), again.job(pointsSeen(found.get(), run)), again.parent());
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

    private static ForecastJob pointsSeen(DataSet seen, Run run) {
        int points = run.data().points();
        return new ForecastJob(seen.series().slice(0, points),
                seen.inputSeries().stream().map(input -> input.slice(0, points)).toList(), run.summary().settings());
    }

    /** Reads the data file again and forecasts its newer rows with a run, without training. */
    void refresh(Run run) {
        DataSet desk = session.dataProperty().get().orElseThrow();
        refresh(run, desk, desk.decided().password());
    }

    private void refresh(Run run, DataSet desk, Optional<String> password) {
        refreshing.submit(outdated -> () -> refreshed(run, desk, password, ImportProgress.until(outdated)), next -> {
            int more = next.data().past().size() - desk.past().size();
            session.dataProperty().set(Optional.of(next.data()));
            session.settingsWantedProperty().set(Optional.of(run.summary().settings()));
            session.notices().show(Notice.done(Text.of("ui.runs.refreshed", Math.max(0, more), run.id())));
            session.queue().add(session.dataProperty().get().orElseThrow(), next.job(), Optional.empty());
        }, failure -> notRefreshed(run, desk, failure));
    }

    /** A password is asked for again, because none is kept with a reading or a project. */
    private void notRefreshed(Run run, DataSet desk, Throwable failure) {
        Optional<String> secret = failure instanceof RefusedFileException refused ? passwords.after(refused.refusal())
                : Optional.empty();
        if (secret.isEmpty()) {
            session.notices().fail(failure);
        } else if (session.isOnDesk(desk)) {
            refresh(run, desk, secret);
        }
    }

    private record Refreshed(DataSet data, ForecastJob job) {
    }

    private Refreshed refreshed(Run run, DataSet desk, Optional<String> password, ImportProgress progress) throws SayableException {
        PastedFile.checkNotGone(desk.file());
        ImportResult read = reader.read(desk.file(), desk.imported().options().withPassword(password), progress);
        Optional<Refusal> refusal = read.refusal();
        if (refusal.isPresent()) {
            throw new RefusedFileException(refusal.get());
        }
        for (String name : desk.columns()) {
            if (read.table().find(name).isEmpty()) {
                throw new SayableException(Text.of("ui.runs.column-gone", name,
                        String.valueOf(desk.file().getFileName())));
            }
        }
        DataSet now = new DataSet(desk.file(), desk.decided().withPassword(password), read, desk.target(),
                desk.inputs());
        if (!run.data().beginsIn(now.series(), now.inputSeries())) {
            throw new SayableException(Text.of("ui.runs.other-data", run.id()));
        }
        List<NetworkWeights> networks = run.content().networks();
        ForecastJob job = now.job(run.summary().settings());
        return new Refreshed(now, networks.isEmpty() ? job
                : job.with(PretrainedNetworks.of(run.content().result(), networks, run.data().points())));
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
}
