package io.github.tidecast.ui.export;

import io.github.tidecast.exporting.ExportObserver;
import io.github.tidecast.files.OutputCheck;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.KeptFiles;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.Writing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Writes files in the background: how far each is can be seen, each can be cancelled, and the end is told; what was
 * written can be opened from the notice.
 */
public final class Saving {

    private final Session session;
    private final KeptFiles kept;
    private final Executor io;
    private final Executor screen;
    private final Consumer<Path> opener;
    private final List<Path> underWay = new ArrayList<>();

    /**
     * The saving of a session.
     *
     * @param kept   what is never replaced
     * @param io     runs the writing
     * @param screen runs what shows it, as {@code Platform::runLater} does
     * @param opener shows a file in the program that the system has for it
     */
    public Saving(Session session, KeptFiles kept, Executor io, Executor screen, Consumer<Path> opener) {
        this.session = session;
        this.kept = kept;
        this.io = io;
        this.screen = screen;
        this.opener = opener;
    }

    /** Writes a file, completely or not at all. */
    @FunctionalInterface
    interface Writer {
        void write(Path file, ExportObserver observer) throws SayableException;
    }

    /**
     * Writes in the background what the FX thread has put together already; never over a file that the window lives on,
     * nor where another file is being written.
     */
    void save(Path file, Writer writer) {
        String name = String.valueOf(file.getFileName());
        AtomicBoolean cancelled = new AtomicBoolean();
        Writing writing = new Writing(Text.of("ui.export.writing", name), () -> cancelled.set(true));
        session.writings().add(writing);
        List<Path> inputs = kept.fromExports();
        List<Path> others = List.copyOf(underWay);
        underWay.add(file);
        io.execute(() -> {
            Runnable told = write(file, (target, observer) -> {
                OutputCheck.checkBeside(target, others, inputs);
                writer.write(target, observer);
            }, new Watch(writing, cancelled, screen));
            screen.execute(() -> {
                underWay.remove(file);
                told.run();
                session.writings().remove(writing);
            });
        });
    }

    /** Writes and returns how to tell what became of it. */
    private Runnable write(Path file, Writer writer, Watch watch) {
        String name = String.valueOf(file.getFileName());
        try {
            writer.write(file, watch);
            Notice notice = Notice.done(Text.of("ui.export.written", name))
                    .withLasting(Text.of("ui.export.open"), () -> opener.accept(file));
            return () -> session.notices().show(notice);
        } catch (CancellationException e) {
            return () -> session.notices().show(Notice.hint(Text.of("ui.export.cancelled", name)));
        } catch (Exception | Error e) {
            return () -> {
                watch.writing.fail();
                session.notices().fail(e);
            };
        }
    }

    /** Passes on progress, in steps that can be seen. */
    private static final class Watch implements ExportObserver {

        private static final double STEP = 0.01;

        private final Writing writing;
        private final AtomicBoolean cancelled;
        private final Executor screen;
        private double shown = -1;

        Watch(Writing writing, AtomicBoolean cancelled, Executor screen) {
            this.writing = writing;
            this.cancelled = cancelled;
            this.screen = screen;
        }

        @Override
        public void progress(double share) {
            if (share >= shown + STEP) {
                shown = share;
                screen.execute(() -> writing.shareProperty().set(share));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
