package io.github.tidecast.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * The threads beside the FX thread. All are daemons: closing the window ends the program.
 *
 * @param io       reads and writes files of the user, several at a time
 * @param settings writes the settings, one save at a time
 * @param projects reads and writes project files, one after the other
 * @param training waits for the engine, one job at a time
 * @param autosave writes recovery copies a little after each change
 */
record Threads(ExecutorService io, ExecutorService settings, ExecutorService projects, ExecutorService training,
               ScheduledExecutorService autosave) implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 3;

    static Threads start() {
        return new Threads(Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("io-", 0).factory()),
                single("settings"), single("projects"), single("training"), Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("autosave").factory()));
    }

    private static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Ends all threads; settings under way are still written. */
    @Override
    public void close() {
        io.shutdown();
        training.shutdown();
        settings.shutdown();
        projects.shutdown();
        autosave.shutdown();
        try {
            if (!settings.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(Threads.class).warn("Settings were not written in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
