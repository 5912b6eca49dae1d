package io.github.tidecast.ui.runs;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.project.Run;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/** Trains again what a run has trained, or further. FX thread only. */
final class RunContinuation {

    private final Session session;
    private final RunData data;
    private final RunShowing showing;
    private final LatestTask<Again> preparing;

    /**
     * The continuation of runs.
     *
     * @param io     reads networks
     * @param screen runs what asks for the training
     */
    RunContinuation(Session session, RunData data, RunShowing showing, Executor io, Executor screen) {
        this.session = session;
        this.data = data;
        this.showing = showing;
        this.preparing = new LatestTask<>(io, screen);
        session.dataProperty().subscribe((before, after) -> preparing.supersede());
    }

    /** Trains again exactly as a run did, on the points it saw; the same forecast on the same machine. */
    void repeat(Run run) {
        ask(run, () -> repeated(run));
    }

    /** Trains the networks of a run further, by as many epochs as its settings allow. */
    void goOn(Run run) {
        ask(run, () -> Again.further(run));
    }

    private void ask(Run run, Callable<Again> work) {
        Optional<DataSet> found = data.of(run);
        if (found.isEmpty()) {
            showing.sayItIsNotOpen(run);
            return;
        }
        preparing.submit(outdated -> work, again -> {
            if (again.stopped()) {
                session.notices().show(Notice.hint(Text.of("ui.runs.was-stopped", run.id())));
            }
            session.useSettings(run.summary().settings());
            session.queue().add(found.get(), again.job(pointsSeen(found.get(), run)), again.parent());
        }, session.notices()::fail);
    }

    private Again repeated(Run run) throws SayableException {
        Optional<Integer> parent = run.content().result().parent();
        if (parent.isPresent()) {
            return Again.further(session.runsProperty().get().find(parent.get()).orElseThrow(() ->
                    new SayableException(Text.of("ui.runs.parent-gone", run.id(), parent.get()))));
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
}
