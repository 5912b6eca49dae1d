package io.github.tidecast.worker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a child by force when this process ends, however it does short of being killed itself. A child that runs would
 * see the end of its input; one that is stopped (SIGSTOP, a suspended process of Windows) sees nothing, and SIGKILL and
 * TerminateProcess, which Java sends, end it all the same on Linux, macOS and Windows. Of a program that is killed by
 * force no hook runs: its child then ends by itself as soon as it runs again.
 */
public final class EndWithProgram implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EndWithProgram.class);

    private final Thread hook;

    /** Watches over a child until {@link #close()}. */
    public EndWithProgram(Process child) {
        hook = new Thread(child::destroyForcibly, "end-child-" + child.pid());
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            LOG.debug("Child {} was started while the program ends", child.pid(), ending);
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
