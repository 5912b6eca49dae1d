package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.importing.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a reading when the user has enough of it, or when the file does not stay as it is. */
class InterruptedReadingTest {

    private static final int ROWS = 40_000;

    @TempDir
    private Path folder;

    /** Does something when a share of the file is read, and follows what is still read after it. */
    private static final class Interruption implements ImportProgress {

        private final double when;
        private final Runnable action;
        private boolean done;
        private double last;

        Interruption(double when, Runnable action) {
            this.when = when;
            this.action = action;
        }

        @Override
        public void share(double share) {
            last = share;
            if (!done && share >= when) {
                done = true;
                action.run();
            }
        }
    }

    /** Cancels from within the reading. */
    private static final class Cancel implements ImportProgress {

        private double cancelledAt = -1;
        private double last;

        @Override
        public void share(double share) {
            last = share;
            if (cancelledAt < 0 && share >= 0.2) {
                cancelledAt = share;
            }
        }

        @Override
        public boolean cancelled() {
            return cancelledAt >= 0;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.csv", "rows.xlsx", "rows.xls"})
    void aCancelledReadingReadsHardlyMore(String name) throws IOException {
        Cancel cancel = new Cancel();
        ImportResult result = read(write(name), cancel);
        assertThat(code(result)).isEqualTo("cancelled");
        assertThat(cancel.cancelledAt).isBetween(0.2, 0.5);
        assertThat(cancel.last - cancel.cancelledAt).isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.csv", "rows.xlsx", "rows.xls"})
    void aLongReadingTellsHowFarItIs(String name) throws IOException {
        Interruption followed = new Interruption(0.5, () -> { });
        assertThat(read(write(name), followed).outcome()).isEqualTo(Outcome.OK);
        assertThat(followed.done).isTrue();
        assertThat(followed.last).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.csv", "rows.xlsx", "rows.xls"})
    void aFileThatIsCutWhileItIsReadHasChanged(String name) throws IOException {
        Path file = write(name);
        ImportResult result = read(file, new Interruption(0.2, () -> cut(file)));
        assertThat(code(result)).isEqualTo("changed");
        assertThat(result.message().arguments()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.csv", "rows.xlsx", "rows.xls"})
    void aFileThatVanishesWhileItIsReadIsSaidToBeGone(String name) throws IOException {
        Path file = write(name);
        assertThat(code(read(file, new Interruption(0.2, () -> delete(file))))).isEqualTo("vanished");
    }

    @Test
    void aFileThatIsReplacedByAFolderHasChanged() throws IOException {
        Path file = write("rows.csv");
        assertThat(code(read(file, new Interruption(0.2, () -> {
            delete(file);
            makeFolder(file);
        })))).isEqualTo("changed");
    }

    @Test
    void valuesThatAreOverwrittenWithoutChangingTheSizeHaveChanged() throws IOException {
        Path file = write("rows.csv");
        assertThat(code(read(file, new Interruption(0.2, () -> overwrite(file))))).isEqualTo("changed");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(code(read(folder, ImportProgress.NONE))).isEqualTo("no-file");
    }

    private static ImportResult read(Path file, ImportProgress progress) {
        return new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, progress);
    }

    private static String code(ImportResult result) {
        assertThat(result.outcome()).isEqualTo(Outcome.REJECT);
        return result.problems().stream().map(Problem::code).collect(Collectors.joining());
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".csv")) {
            return Files.writeString(file, IntStream.range(0, ROWS).mapToObj(i -> i + "," + i % 97)
                    .collect(Collectors.joining("\n", "number,value\n", "\n")));
        }
        try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new SXSSFWorkbook(100);
             OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("data");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("number");
            header.createCell(1).setCellValue("value");
            for (int i = 0; i < ROWS; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellValue(i % 97);
            }
            book.write(out);
        }
        return file;
    }

    private static void cut(Path file) {
        attempt(() -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 4);
            }
        });
    }

    private static void delete(Path file) {
        attempt(() -> Files.delete(file));
    }

    private static void makeFolder(Path file) {
        attempt(() -> Files.createDirectory(file));
    }

    private static void overwrite(Path file) {
        attempt(() -> {
            FileTime before = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace(",7\n", ",8\n"));
            Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 2_000));
        });
    }

    /** Something that is done to a file. */
    @FunctionalInterface
    private interface Deed {
        void done() throws IOException;
    }

    private static void attempt(Deed deed) {
        try {
            deed.done();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
