package io.github.tidecast.ui.export;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Writes a file in the background and tells how it went; what was written can be opened from the notice. */
public final class Saving {

    private final Session session;
    private final Executor io;
    private final Consumer<Path> opener;

    /**
     * The saving of a session.
     *
     * @param io     runs the writing
     * @param opener shows a file in the program that the system has for it
     */
    public Saving(Session session, Executor io, Consumer<Path> opener) {
        this.session = session;
        this.io = io;
        this.opener = opener;
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writer {
        void write(Path file) throws SayableException;
    }

    /** Writes in the background what the FX thread has put together already. */
    void save(Path file, Writer writer) {
        String name = String.valueOf(file.getFileName());
        Optional<Activity> writing = Optional.of(
                new Activity(Text.of("ui.export.writing", name), -1, OptionalDouble.empty()));
        boolean quiet = session.activityProperty().get().isEmpty();
        if (quiet) {
            session.activityProperty().set(writing);
        }
        io.execute(() -> {
            try {
                writer.write(file);
                Notice notice = Notice.done(Text.of("ui.export.written", name))
                        .with(Text.of("ui.export.open"), () -> opener.accept(file));
                Platform.runLater(() -> session.notices().show(notice));
            } catch (Exception e) {
                Platform.runLater(() -> session.notices().fail(e));
            }
            Platform.runLater(() -> {
                if (session.activityProperty().get().equals(writing)) {
                    session.activityProperty().set(Optional.empty());
                }
            });
        });
    }
}
