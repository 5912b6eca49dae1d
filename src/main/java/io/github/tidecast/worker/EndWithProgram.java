package io.github.tidecast.worker;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a child and ends it by force when this process ends, however it does short of being killed itself. A child
 * that runs would see the end of its input; one that is stopped (SIGSTOP, a suspended process of Windows) sees nothing,
 * and SIGKILL and TerminateProcess, which Java sends, end it all the same on Linux, macOS and Windows. Of a program that
 * is killed by force no hook runs: its child then ends by itself as soon as it runs again. The hook is there before the
 * child, so that there is no moment in which a child would be left.
 */
public final class EndWithProgram implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EndWithProgram.class);

    private final Thread hook = new Thread(this::end, "end-child");
    private @Nullable Process child;
    private boolean ended;

    private EndWithProgram() {
    }

    /**
     * Starts a child and watches over it until {@link #close()}.
     *
     * @throws IOException if the system cannot start it, or this process ends
     */
    public static EndWithProgram start(ProcessBuilder builder) throws IOException {
        EndWithProgram watch = new EndWithProgram();
        try {
            Runtime.getRuntime().addShutdownHook(watch.hook);
        } catch (IllegalStateException ending) {
            throw new IOException("this program ends", ending);
        }
        try {
            watch.begin(builder);
            return watch;
        } catch (IOException | RuntimeException failure) {
            watch.close();
            throw failure;
        }
    }

    /** The child. */
    public synchronized Process child() {
        return Objects.requireNonNull(child);
    }

    /** Holds off the hook until there is a child to be ended. */
    private synchronized void begin(ProcessBuilder builder) throws IOException {
        if (ended) {
            throw new IOException("this program ends");
        }
        child = builder.start();
    }

    private synchronized void end() {
        ended = true;
        if (child != null) {
            child.destroyForcibly();
        }
    }

    /** The child has ended. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            LOG.debug("The program ends, so that the hook runs or ran", ending);
        }
    }
}
