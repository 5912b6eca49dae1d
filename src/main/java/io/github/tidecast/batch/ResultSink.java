package io.github.tidecast.batch;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.text.SayableException;

/** Takes the results of a batch, from several threads, in the order in which they are there. */
public interface ResultSink {

    /**
     * Takes a result.
     *
     * @throws SayableException if it cannot be kept, which ends the batch
     */
    void put(BatchEntry entry, ForecastResult result) throws SayableException;
}
