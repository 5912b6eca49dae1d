package io.github.tidecast.ui.runs;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.project.Run;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.SourcePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** Shows earlier runs in all screens, and remembers which. FX thread only. */
final class RunShowing {

    private static final String SHOWN = "run";

    private final Session session;
    private final RunData data;
    private final BiConsumer<Path, Runnable> opening;
    private final LatestTask<ForecastResult> loading;

    /**
     * The showing of runs.
     *
     * @param opening opens a file and does something when it is there
     * @param io      reads results
     * @param screen  runs what shows them
     */
    RunShowing(Session session, RunData data, BiConsumer<Path, Runnable> opening, Executor io, Executor screen) {
        this.session = session;
        this.data = data;
        this.opening = opening;
        this.loading = new LatestTask<>(io, screen);
        session.view().onRestore(SHOWN, id -> shown(id).ifPresent(this::show));
        // What is still being read belongs to data that are gone, or is older than what a training has brought.
        session.dataProperty().subscribe((before, after) -> loading.supersede());
        session.onTrained(() -> {
            loading.supersede();
            session.view().remember(SHOWN, Optional.empty());
        });
    }

    /** Shows a run, and puts its column and its file on the desk if others are there. */
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
            session.open(found);
            session.useSettings(run.summary().settings());
        }
    }

    private void publish(DataSet desk, int id, ForecastResult result) {
        session.show(new Finished(desk, result, session.runsProperty().get().find(id).map(Run::method)
                .orElse(Method.TIDECAST), id));
    }

    /** Says that the data of a run are not there, with a way to get them if there is one. */
    void sayItIsNotOpen(Run run) {
        Optional<Path> file = file(run).filter(path -> session.dataProperty().get()
                .filter(desk -> desk.file().equals(path)).isEmpty());
        if (file.isEmpty()) {
            session.notices().show(Notice.hint(Text.of("ui.runs.other-data", run.id())));
        } else {
            Notice said = Notice.hint(Text.of("ui.runs.not-open", run.id(), RunNames.place(run)));
            session.notices().show(Files.exists(file.get()) ? said.with(Text.of("ui.runs.open", RunNames.file(run)),
                    () -> opening.accept(file.get(), () -> show(run))) : said);
        }
    }

    private static Optional<Path> file(Run run) {
        return Optional.of(run.origin().file()).filter(name -> !name.isEmpty()).map(SourcePath::of);
    }

    /** The run that was shown; the latest if it was not an earlier one. None if the data were exchanged since. */
    private Optional<Run> shown(Optional<String> id) {
        Optional<DataSet> desk = session.dataProperty().get();
        List<Run> runs = session.runsProperty().get().runs();
        return id.flatMap(number -> runs.stream().filter(run -> number.equals(Integer.toString(run.id()))).findFirst())
                .or(() -> session.runsProperty().get().latest())
                .filter(run -> desk.filter(one -> run.data().beginsIn(one.series(), one.inputSeries())).isPresent());
    }
}
