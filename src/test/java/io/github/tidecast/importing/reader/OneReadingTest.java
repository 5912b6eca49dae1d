package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read from its beginning to its end once, whatever is wrong with it near the end. */
class OneReadingTest {

    private static final int ROWS = 9_000;

    @TempDir
    private Path folder;

    @Test
    void ofQuotationMarksThatStandWithinAField() throws IOException {
        ImportResult read = once("\"5\" pipe\"");
        assertThat(read.problems()).extracting(Problem::code).doesNotContain("stray-quote");
        assertThat(read.preview().getLast().cells()).hasSize(3);
    }

    @Test
    void ofAQuotationMarkThatIsNeverClosed() throws IOException {
        ImportResult read = once("\"pipe");
        assertThat(read.problems()).extracting(Problem::code).contains("stray-quote");
    }

    /** The last rows have a note; all of them are read. */
    private ImportResult once(String note) throws IOException {
        Path file = folder.resolve("notes.csv");
        Files.write(file, Stream.concat(Stream.of("day,sales,note"), IntStream.range(0, ROWS).mapToObj(row ->
                LocalDate.of(2000, 1, 1).plusDays(row) + "," + row + "," + (row < ROWS - 9 ? "\"a\nb\"" : note))).toList());
        List<Double> shares = new ArrayList<>();
        ImportResult read = new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, new ImportProgress() {
            @Override
            public void share(double share) {
                shares.add(share);
            }
        });
        assertThat(shares).isSorted().hasSizeGreaterThan(3);
        assertThat(read.targetSeries().orElseThrow().size()).isEqualTo(ROWS);
        assertThat(read.targetSeries().orElseThrow().missing()).isZero();
        return read;
    }
}
