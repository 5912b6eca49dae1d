package io.github.tidecast.worker;

import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.text.Text;
import org.jspecify.annotations.Nullable;

/** A worker could not load what it computes with; another worker may. */
final class EngineMissingException extends DeviceFailedException {

    private static final long serialVersionUID = 1L;

    EngineMissingException(@Nullable Throwable cause) {
        this(Text.of("worker.engine-missing"), cause);
    }

    EngineMissingException(Text text, @Nullable Throwable cause) {
        super(text, cause);
    }
}
