package io.github.tidecast.app;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.text.SayableException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Does what {@link StillEngine} does, but each job only once a test lets it. */
final class GatedEngine implements Engine {

    private static final int POLL_MILLIS = 10;

    private final StillEngine engine = new StillEngine();
    private final Semaphore permits = new Semaphore(0);

    /** Lets one job be done. */
    void letOne() {
        permits.release();
    }

    /** What was done. */
    List<ForecastJob> jobs() {
        return engine.jobs();
    }

    @Override
    public Device device() {
        return engine.device();
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
        observer.progress(TrainingObserver.Stage.TRAINING, 0.5);
        observer.epoch(new EpochReport(1, 1, 1, 2, 0.5, 0.6, 1, 30, 30));
        observer.progress(TrainingObserver.Stage.TRAINING, 0.5);
        try {
            while (!permits.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (observer.stopRequested()) {
                    return stopped(engine.forecast(job, observer));
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return engine.forecast(job, observer);
    }

    private static ForecastResult stopped(ForecastResult done) {
        return new ForecastResult(done.forecast(), done.backtest(), done.accuracy(), done.verdict(), done.epochs(),
                done.settings(), done.steps(), true, done.networks(), done.device(), done.seconds());
    }

    @Override
    public void close() {
        engine.close();
    }
}
