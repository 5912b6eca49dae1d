package io.github.tidecast.batch;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.text.SayableException;

/** Makes the jobs of a batch. Each thread has its own. */
public interface BatchSource {

    /**
     * The job of an entry.
     *
     * @throws SayableException if its data cannot be used
     */
    ForecastJob job(BatchEntry entry) throws SayableException;
}
