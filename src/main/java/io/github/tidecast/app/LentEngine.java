package io.github.tidecast.app;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.text.SayableException;

/**
 * An engine that somebody else closes.
 *
 * @param engine does the work
 */
record LentEngine(Engine engine) implements Engine {

    @Override
    public Device device() throws SayableException {
        return engine.device();
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
        return engine.forecast(job, observer);
    }

    @Override
    public void close() {
        // its owner closes it
    }
}
