package io.github.tidecast.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.KeptFiles;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving with an executor that works when it is told. */
class SavingTest {

    private static final Path FILE = Path.of("a.xlsx");

    private final Session session = new Session();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final Saving saving = new Saving(session, new KeptFiles(session, List.of()), waiting::add, Runnable::run,
            opened::add);
    private final List<Integer> asked = new ArrayList<>();
    private final UnwrittenFiles files = new UnwrittenFiles(session, (count, onWait, onGiveUp) -> {
        asked.add(count);
        wait = onWait;
        giveUp = onGiveUp;
    });
    private Runnable wait = () -> { };
    private Runnable giveUp = () -> { };
    private int left;

    @Test
    void progressIsSeenWhileAFileIsWrittenAndItsEndIsTold() {
        List<Double> seen = new ArrayList<>();
        save((file, observer) -> {
            for (double share : new double[] {0, 0.001, 0.4, 1}) {
                observer.advance(share);
                seen.add(call(() -> session.writings().getFirst().shareProperty().get()));
            }
        });
        assertThat(call(() -> session.writings().getFirst().shareProperty().get())).isEqualTo(-1);
        work();
        assertThat(seen).containsExactly(0.0, 0.0, 0.4, 1.0);
        assertThat(call(() -> session.writings().isEmpty())).isTrue();
        Notice notice = notice();
        assertThat(notice.text()).isEqualTo(Text.of("ui.export.written", "a.xlsx"));
        call(() -> {
            notice.action().orElseThrow().effect().run();
            return null;
        });
        assertThat(opened).containsExactly(FILE);
    }

    @Test
    void aCancelledWritingStopsAndIsTold() {
        save((file, observer) -> {
            observer.advance(0.1);
            call(() -> {
                session.writings().getFirst().cancel();
                return null;
            });
            observer.advance(0.2);
            throw new AssertionError("went on");
        });
        work();
        assertThat(call(() -> session.writings().isEmpty())).isTrue();
        assertThat(notice()).isEqualTo(Notice.hint(Text.of("ui.export.cancelled", "a.xlsx")));
    }

    @Test
    void oneOfTwoIsCancelledAndTheOtherIsWritten() {
        save((file, observer) -> observer.advance(1));
        save((file, observer) -> observer.advance(1));
        call(() -> {
            session.writings().getLast().cancel();
            return null;
        });
        work();
        assertThat(call(() -> session.notices().shown().stream().map(Notice::kind).toList()))
                .containsExactly(Notice.Kind.DONE, Notice.Kind.HINT);
    }

    @Test
    void aFailureIsToldInItsOwnWords() {
        save((file, observer) -> {
            throw new SayableException(Text.of("exporting.disk-full", "a.xlsx"));
        });
        work();
        assertThat(call(() -> session.writings().isEmpty())).isTrue();
        assertThat(notice()).isEqualTo(Notice.problem(Text.of("exporting.disk-full", "a.xlsx")));
    }

    /** The save dialog asks whether to replace a file, and does not know that it is the data. */
    @Test
    void theDataOnScreenAreNotReplaced(@TempDir Path folder) throws Exception {
        Path file = Files.copy(Samples.ofInstallation().file("air_passengers").orElseThrow(), folder.resolve("a.csv"));
        DataSet data = DataSet.of(file, ImportOptions.AUTOMATIC,
                new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE));
        call(() -> {
            session.open(data);
            saving.save(file, (target, observer) -> target.toFile().delete());
            return null;
        });
        work();
        assertThat(file).exists();
        assertThat(notice()).isEqualTo(Notice.problem(Text.of("files.input", file.toString())));
    }

    @Test
    void aFileThatIsBeingWrittenIsNotWrittenByAnother() {
        List<String> written = new ArrayList<>();
        save(FILE, (file, observer) -> written.add("first"));
        save(FILE.toAbsolutePath(), (file, observer) -> written.add("second"));
        work();
        assertThat(written).containsExactly("first");
        assertThat(keys()).containsExactly("ui.export.written", "files.twice");
        waiting.clear();
        save(FILE, (file, observer) -> written.add("third"));
        work();
        assertThat(written).containsExactly("first", "third");
    }

    @Test
    void theWindowStaysUntilAllFilesAreWritten() {
        save((file, observer) -> observer.advance(1));
        save((file, observer) -> observer.advance(1));
        leave();
        assertThat(asked).containsExactly(2);
        choose(wait);
        assertThat(left).isZero();
        assertThat(notice().text()).isEqualTo(Text.of("ui.export.closing"));
        workOne();
        assertThat(left).isZero();
        workOne();
        assertThat(left).isEqualTo(1);
        assertThat(keys()).containsExactly("ui.export.written", "ui.export.written");
    }

    @Test
    void theWindowStaysWhereAFileCouldNotBeWritten() {
        save((file, observer) -> {
            throw new SayableException(Text.of("exporting.disk-full", "a.xlsx"));
        });
        save((file, observer) -> observer.advance(1));
        leave();
        choose(wait);
        work();
        assertThat(left).isZero();
        assertThat(keys()).containsExactly("exporting.disk-full", "ui.export.written");
        leave();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void theUserThinksBetterOfClosing() {
        save((file, observer) -> observer.advance(1));
        leave();
        choose(wait);
        Notice closing = notice();
        choose(() -> session.notices().accept(closing));
        work();
        assertThat(left).isZero();
    }

    @Test
    void filesThatAreGivenUpAreCancelled() {
        save((file, observer) -> {
            observer.advance(0.1);
            throw new AssertionError("went on");
        });
        leave();
        choose(giveUp);
        assertThat(left).isEqualTo(1);
        work();
        assertThat(keys()).containsExactly("ui.export.cancelled");
    }

    private void leave() {
        choose(() -> files.leave(() -> left++));
    }

    private void choose(Runnable answer) {
        call(() -> {
            answer.run();
            return null;
        });
    }

    private void workOne() {
        waiting.removeFirst().run();
    }

    private List<String> keys() {
        return call(() -> session.notices().shown().stream().map(shown -> shown.text().key()).toList());
    }

    /** To a file of its own each time. */
    private void save(Saving.Writer writer) {
        save(waiting.isEmpty() ? FILE : Path.of("b.xlsx"), writer);
    }

    private void save(Path file, Saving.Writer writer) {
        call(() -> {
            saving.save(file, writer);
            return null;
        });
    }

    private void work() {
        waiting.forEach(Runnable::run);
    }

    private Notice notice() {
        return call(() -> session.notices().shown().getLast());
    }

    private static <T> T call(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
