package io.github.tidecast.forecast;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;

/** A job that was stopped by its observer before there was anything to keep: not a failure. */
public final class StoppedException extends SayableException {

    private static final long serialVersionUID = 1L;

    /** The end of a job that has no result. */
    public StoppedException() {
        super(Text.of("forecast.stopped"));
    }
}
