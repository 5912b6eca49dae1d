package io.github.tidecast.app;

import io.github.tidecast.ui.common.Notices;
import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to errors that nobody caught: the first of each kind is logged with its trace and told in one sentence,
 * repetitions are only counted, because an error in a layout pulse comes sixty times a second.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Notices notices;
    private final Set<String> seen = new HashSet<>();

    LastResort(Notices notices) {
        this.notices = notices;
    }

    void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
        Thread.currentThread().setUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        if (isNew(error)) {
            Platform.runLater(() -> notices.fail(error));
        } else {
            LOG.debug("Again on {}: {}", thread.getName(), error.toString());
        }
    }

    private synchronized boolean isNew(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        return seen.add(error.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
    }
}
