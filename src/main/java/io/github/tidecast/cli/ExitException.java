package io.github.tidecast.cli;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;

/** A failure with an exit code of its own; any other {@link SayableException} means {@link ExitCode#FAILED}. */
public final class ExitException extends SayableException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private ExitException(int exitCode, Text text) {
        super(text);
        this.exitCode = exitCode;
    }

    /** The command was called in a wrong way. */
    public static ExitException usage(Text text) {
        return new ExitException(ExitCode.USAGE, text);
    }

    /** The input cannot be used. */
    public static ExitException rejected(Text text) {
        return new ExitException(ExitCode.REJECTED, text);
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }
}
