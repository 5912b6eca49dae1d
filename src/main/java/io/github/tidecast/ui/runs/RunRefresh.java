package io.github.tidecast.ui.runs;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Refusal;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.GapsOfReading;
import io.github.tidecast.project.Run;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Passwords;
import io.github.tidecast.ui.session.PastedFile;
import io.github.tidecast.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Reads the data file again and forecasts its newer rows with a run, without training. FX thread only. */
final class RunRefresh {

    private final Session session;
    private final SeriesReader reader;
    private final Passwords passwords;
    private final LatestTask<Refreshed> reading;

    /**
     * The refreshing of a session.
     *
     * @param reader    reads the file
     * @param passwords asks for the password of a file
     * @param io        runs the reading
     * @param screen    runs what shows it
     */
    RunRefresh(Session session, SeriesReader reader, Passwords passwords, Executor io, Executor screen) {
        this.session = session;
        this.reader = reader;
        this.passwords = passwords;
        this.reading = new LatestTask<>(io, screen);
        session.dataProperty().subscribe((before, after) -> reading.supersede());
    }

    /** Forecasts the newer rows of the file on the desk. */
    void refresh(Run run) {
        DataSet desk = session.dataProperty().get().orElseThrow();
        refresh(run, desk, desk.decided().password());
    }

    private void refresh(Run run, DataSet desk, Optional<String> password) {
        reading.submit(outdated -> () -> refreshed(run, desk, password, ImportProgress.until(outdated)), next -> {
            int more = next.data().past().size() - desk.past().size();
            session.open(next.data());
            session.useSettings(run.summary().settings());
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

    private Refreshed refreshed(Run run, DataSet desk, Optional<String> password, ImportProgress progress)
            throws SayableException {
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
            boolean filled = GapsOfReading.explain(run.data(), series(desk), series(now));
            throw new SayableException(Text.of(filled ? "ui.runs.filled-data" : "ui.runs.other-data", run.id()));
        }
        List<NetworkWeights> networks = run.content().networks();
        ForecastJob job = now.job(run.summary().settings());
        return new Refreshed(now, networks.isEmpty() ? job
                : job.with(PretrainedNetworks.of(run.content().result(), networks, run.data().points())));
    }

    private static List<TimeSeries> series(DataSet data) {
        return Stream.concat(Stream.of(data.series()), data.inputSeries().stream()).toList();
    }
}
