package io.github.tidecast.cli;

/** What the command line returns to its caller. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Failed for a reason told on stderr. */
    public static final int FAILED = 1;
    /** Called in a wrong way. */
    public static final int USAGE = 2;
    /** The input was read and cannot be used. */
    public static final int REJECTED = 3;

    private ExitCode() {
    }
}
