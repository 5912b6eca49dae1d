package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.project.DataFingerprint;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.RunOrigin;
import io.github.tidecast.ui.common.Language;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Makes a run of what a training brings, and puts its forecast on screen if it is about what is there. FX thread only. */
public final class RunKeeper {

    private final Session session;
    private final Language language;
    private final InstantSource clock;
    private final List<BiConsumer<Run, DataSet>> aside = new ArrayList<>();

    /** Keeps the runs of a session. */
    public RunKeeper(Session session, Language language, InstantSource clock) {
        this.session = session;
        this.language = language;
        this.clock = clock;
    }

    /** Says who is told of runs of data that are not on the desk any more. */
    public void onAside(BiConsumer<Run, DataSet> told) {
        aside.add(told);
    }

    /** Keeps what a training has brought. */
    public void keep(TrainingOrder order, ForecastResult result) {
        DataSet data = order.data();
        RunList more = session.runsProperty().get().add(clock.instant(),
                DataFingerprint.of(order.job().target(), order.job().covariates().all()),
                new RunOrigin(data.file().toString(), data.inputs()), result);
        Run run = more.latest().orElseThrow();
        session.keepRun(order.parent().map(parent -> more.note(run.id(), language.say("ui.runs.continues", parent)))
                .orElse(more), new Finished(data, result, Method.TIDECAST, run.id()));
        if (!session.isOnDesk(data)) {
            aside.forEach(told -> told.accept(run, data));
        }
    }
}
