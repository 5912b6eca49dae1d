package io.github.tidecast.forecast;

import io.github.tidecast.text.SayableException;

/** Makes forecasts, in this process or in another. One job at a time; further callers wait. */
public interface Engine extends AutoCloseable {

    /** Where the networks are trained; waits until the engine is up. */
    Device device() throws SayableException;

    /**
     * Trains and forecasts; blocks until done. If the observer asks to stop, the best network so far is kept and the
     * forecast made with it within about a second.
     *
     * @throws SayableException if the series cannot be forecast or the engine failed
     */
    ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException;

    /** Ends the engine and everything it runs. */
    @Override
    void close();
}
