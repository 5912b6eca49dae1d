package io.github.tidecast.forecast;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What computes has failed: its memory, its libraries or its process. That says nothing against the job, which another
 * device may do.
 */
public class DeviceFailedException extends SayableException {

    private static final long serialVersionUID = 1L;

    /** A failure without a cause of its own. */
    public DeviceFailedException(Text text) {
        super(text);
    }

    /**
     * A failure with its cause.
     *
     * @param cause what led to it, for the log; may be null
     */
    public DeviceFailedException(Text text, @Nullable Throwable cause) {
        super(text, cause);
    }
}
