package io.github.tidecast.tuning;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Searches settings on one engine or several side by side. */
public final class Tuner {

    /** A trial is proposed from the results of the trials up to this many before it. */
    public static final int LAG = 4;
    /** Trials at random before the model proposes. */
    static final int RANDOM_TRIALS = 8;

    /** Processors from which on two engines side by side are faster than one: a training uses two well. */
    private static final int PROCESSORS_FOR_TWO = 4;

    private final List<Engine> engines;

    /**
     * A tuner.
     *
     * @param engines at least one, each used by one thread; not closed by this
     */
    public Tuner(List<? extends Engine> engines) {
        this.engines = List.copyOf(engines);
        if (this.engines.isEmpty()) {
            throw new IllegalArgumentException("no engine");
        }
    }

    /** Engines side by side that a machine is good for. */
    public static int enginesFor(int processors) {
        return processors < PROCESSORS_FOR_TWO ? 1 : 2;
    }

    /**
     * Searches. The last horizon of the series is put aside; trials see what is before it only.
     *
     * @param job   series, and settings to begin with; their seed decides every random choice
     * @param space what is searched
     * @throws SayableException if the series is too short, or not one trial could be scored
     */
    public TuningResult tune(ForecastJob job, SearchSpace space, Budget budget, TuningObserver observer)
            throws SayableException {
        int horizon = job.settings().horizon();
        int points = job.target().untilLastValue().size();
        int known = points - horizon;
        if (known < 2 * horizon + LAG) {
            throw new SayableException(Text.of("tuning.too-short", points, horizon));
        }
        ForecastJob visible = new ForecastJob(job.target().slice(0, known), job.covariates(),
                cheaper(job.settings()), Optional.empty());
        TimeSeries end = job.target().slice(known, points);
        Search search = new Search(visible, end, space, budget, observer);
        runOnAllEngines(search);
        return search.result();
    }

    /** One network instead of an ensemble, and enough origins to tell settings apart. */
    private static ForecastSettings cheaper(ForecastSettings settings) {
        return settings.with(Settings.NETWORKS, 1).with(Settings.ORIGINS, Math.max(settings.origins(), 5));
    }

    private void runOnAllEngines(Search search) throws SayableException {
        try (ExecutorService threads = Executors.newFixedThreadPool(engines.size())) {
            List<Future<?>> runs = engines.stream().<Future<?>>map(engine ->
                    threads.submit(() -> search.work(engine))).toList();
            for (Future<?> run : runs) {
                run.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            search.stop();
        } catch (ExecutionException e) {
            search.stop();
            throw new SayableException(Text.of("tuning.failed"), e.getCause());
        }
    }
}
