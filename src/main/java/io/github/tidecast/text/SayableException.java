package io.github.tidecast.text;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure that a user can be told in one sentence which says what went wrong and what to do. Its message is the
 * English sentence, for the log.
 */
public class SayableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** A failure with its sentence. */
    public SayableException(Text text) {
        this(text, null);
    }

    /**
     * A failure with its sentence and its cause.
     *
     * @param cause what led to it, for the log; may be null
     */
    public SayableException(Text text, @Nullable Throwable cause) {
        super(new Texts(Locale.ENGLISH).say(text), cause);
        this.text = Objects.requireNonNull(text, "text");
    }

    /** What to tell the user. */
    public Text text() {
        return text;
    }
}
