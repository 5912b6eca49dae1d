package io.github.tidecast.ui.runs;

import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Passwords;
import io.github.tidecast.ui.session.RunKeeper;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The trainings of a session and what can be done with them. FX thread only. */
public final class RunsModel {

    private final Session session;
    private final RunData data;
    private final RunComparison comparison;
    private final RunShowing showing;
    private final RunContinuation continuation;
    private final RunRefresh refresh;

    /**
     * The runs of a session.
     *
     * @param keeper   keeps what trainings bring
     * @param reader   reads the data file again when newer rows are asked for
     * @param opening  opens a file and does something when it is there
     * @param password asks the user for the password of a file, with the reason; empty if the user has none
     * @param io       reads results and files
     * @param screen   runs what shows them, as {@code Platform::runLater} does
     */
    public RunsModel(Session session, RunKeeper keeper, Language language, SeriesReader reader,
                     BiConsumer<Path, Runnable> opening, Function<Text, Optional<String>> password, Executor io,
                     Executor screen) {
        this.session = session;
        this.data = new RunData(session);
        this.comparison = new RunComparison(session, language, data, io, screen);
        this.showing = new RunShowing(session, data, opening, io, screen);
        this.continuation = new RunContinuation(session, data, showing, io, screen);
        this.refresh = new RunRefresh(session, reader, new Passwords(password), io, screen);
        keeper.onAside(this::tellOf);
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
        return RunNames.series(run, runs().runs());
    }

    /** The network of a run in figures, and the method that the user has chosen for its forecast, if any. */
    Text shape(Run run) {
        return RunNames.shape(run, session.dataProperty().get().map(desk -> desk.series().axis().frequency())
                .orElse(Frequency.NONE));
    }

    /** Calls back when other data come to the desk. */
    void onDeskChange(Runnable changed) {
        session.dataProperty().subscribe((before, after) -> changed.run());
    }

    /** A run of data that are not on the desk any more: it is told of, and not shown. */
    private void tellOf(Run run, DataSet made) {
        data.hold(made);
        session.notices().show(Notice.done(Text.of("ui.runs.aside", run.id(), RunNames.place(run)))
                .with(Text.of("ui.runs.show"), () -> show(run)));
    }

    /** Shows a run in all screens, and puts its column and its file on the desk if others are there. */
    void show(Run run) {
        showing.show(run);
    }

    /** Puts the settings of a run into the form. */
    void useSettings(Run run) {
        session.useSettings(run.summary().settings());
    }

    /** Trains again exactly as a run did, on the points it saw; the same forecast on the same machine. */
    void repeat(Run run) {
        continuation.repeat(run);
    }

    /** Trains the networks of a run further, by as many epochs as its settings allow. */
    void goOn(Run run) {
        continuation.goOn(run);
    }

    /** Reads the data file again and forecasts its newer rows with a run, without training. */
    void refresh(Run run) {
        refresh.refresh(run);
    }

    /** Notes something on a run. */
    void note(Run run, String text) {
        session.changeRuns(runs -> runs.note(run.id(), text.substring(0, Math.min(text.length(), Run.LONGEST_NOTE))));
    }

    /** Keeps a run in sight, or no more. */
    void pin(Run run) {
        session.changeRuns(runs -> runs.pin(run.id(), !run.pinned()));
    }

    /** Deletes runs; a notice takes it back. */
    void delete(List<Run> selected) {
        session.changeRuns(runs -> {
            RunList less = runs;
            for (Run run : selected) {
                less = less.delete(run.id());
            }
            return less;
        });
        session.notices().show(Notice.done(Text.of("ui.runs.deleted", selected.size()))
                .with(Text.of("ui.runs.undo"), () -> restore(selected)));
    }

    private void restore(List<Run> deleted) {
        session.changeRuns(runs -> {
            RunList more = runs;
            for (Run run : deleted) {
                more = more.restore(run);
            }
            return more;
        });
    }

    private RunList runs() {
        return session.runsProperty().get();
    }
}
