package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.text.SayableException;

/** The engine in this process. */
public final class Forecaster implements Engine {

    private final NetworkTrainer trainer;

    /**
     * An engine that has its networks trained by a trainer.
     *
     * @param trainer closed with this engine
     */
    public Forecaster(NetworkTrainer trainer) {
        this.trainer = trainer;
    }

    @Override
    public Device device() {
        return trainer.device();
    }

    @Override
    public synchronized ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
        return new ForecastPipeline(trainer).run(job, observer, observer::stopRequested);
    }

    @Override
    public void close() {
        trainer.close();
    }
}
