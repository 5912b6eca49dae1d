package io.github.tidecast.importing;

import io.github.tidecast.text.SayableException;
import org.jspecify.annotations.Nullable;

/** A file cannot be used, and it is known why. */
public final class RefusedFileException extends SayableException {

    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;

    /** A refusal. */
    public RefusedFileException(Refusal refusal) {
        this(refusal, null);
    }

    /**
     * A refusal with its cause.
     *
     * @param cause what led to it, for the log; may be null
     */
    public RefusedFileException(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.text(), cause);
        this.kind = refusal.kind();
    }

    /** Why, and what to tell the user. */
    public Refusal refusal() {
        return new Refusal(kind, text());
    }
}
