package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format on a full disk and cancelled at any point: the old file is intact and nothing else is left. */
class InterruptedExportTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final int BLOCK = 4_096;

    private FileSystem disk;
    private Path folder;

    @BeforeEach
    void insert() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize(2 * BLOCK)
                .build());
        folder = Files.createDirectory(disk.getPath("/exports"));
    }

    @AfterEach
    void eject() throws IOException {
        disk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.csv", "a.json", "a.png", "a.svg", "a.pdf", "report.pdf"})
    void aFullDiskLeavesTheOldFile(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "old");
        assertThatThrownBy(() -> write(file, Samples.wave(2_000), ExportObserver.NONE))
                .isInstanceOfSatisfying(SayableException.class,
                        e -> assertThat(e.text().key()).isEqualTo("exporting.disk-full"));
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThatFolderHoldsOnly(file);
    }

    /** Cancelled the first, the second, the fifth time it asks, and so on until it is not cancelled any more. */
    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.csv", "a.json", "a.png", "a.svg", "a.pdf", "report.pdf"})
    void aCancelledExportLeavesTheOldFileWheneverItIsCancelled(String name) throws Exception {
        try (FileSystem large = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = Files.writeString(Files.createDirectory(large.getPath("/exports")).resolve(name), "old");
            List<String> before = poiFiles(TEMPORARY);
            int cancelled = 0;
            for (int patience = 0; isCancelled(file, patience); patience = 2 * patience + 1) {
                cancelled++;
                assertThat(Files.readString(file)).isEqualTo("old");
                assertThatFolderHoldsOnly(file);
            }
            assertThat(cancelled).isPositive();
            assertThat(Files.size(file)).isGreaterThan(1_000);
            assertThatFolderHoldsOnly(file);
            assertThat(poiFiles(TEMPORARY)).isEqualTo(before);
        }
    }

    /** A folder that users share would belong to the first of them, and the others could not export workbooks. */
    @Test
    void rowsThatWaitAreInNoFolderThatUsersWouldShare(@TempDir Path own) throws Exception {
        String usual = System.setProperty("java.io.tmpdir", own.toString());
        List<String> seen = new ArrayList<>();
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            write(memory.getPath("a.xlsx"), Samples.wave(2_000), new ExportObserver() {
                @Override
                public void progress(double share) {
                    seen.addAll(poiFiles(own));
                }
            });
        } finally {
            System.setProperty("java.io.tmpdir", usual);
        }
        assertThat(seen).isNotEmpty().allMatch(name -> name.startsWith("poi-sxssf-sheet"));
        assertThat(own).isEmptyDirectory();
    }

    private static boolean isCancelled(Path file, int patience) throws SayableException {
        try {
            write(file, Samples.wave(20_000), new Impatient(patience));
            return false;
        } catch (CancellationException e) {
            return true;
        }
    }

    private static void write(Path file, TimeSeries history, ExportObserver observer) throws SayableException {
        ForecastDocument document = Samples.document(history);
        ChartContent chart = ForecastChart.of(history, document.result());
        if (file.getFileName().toString().equals("report.pdf")) {
            new ReportExport(ENGLISH).write(document, file, observer);
        } else if (ExportFormat.of(file).filter(ExportFormat.PICTURES::contains).isPresent()) {
            new ChartExport().write(chart, PictureOptions.of(ChartStyle.paper(false, ENGLISH, "")), file, observer);
        } else {
            new ForecastExport(ENGLISH, CsvDialect.COMMA).write(document, file, observer);
        }
    }

    private static void assertThatFolderHoldsOnly(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    /** Rows of workbooks that wait in a folder for temporary files. */
    private static List<String> poiFiles(Path temporary) {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("poi")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cancels once it was asked a number of times. */
    private static final class Impatient implements ExportObserver {

        private int patience;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public boolean cancelled() {
            return patience-- <= 0;
        }
    }
}
