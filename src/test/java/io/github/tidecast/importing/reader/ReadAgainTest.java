package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is read with what was found out about it, as a reopened project reads it, is understood as before. */
class ReadAgainTest {

    @TempDir
    private Path folder;

    @Test
    void eachColumnKeepsItsDecimalMark() throws IOException {
        ImportResult found = first("day;price;weight", row -> day(row) + ";" + (row + 1) + ",25;" + (row + 1) + ".5");
        assertThat(found.table().find("price").orElseThrow().value(0)).isEqualTo(1.25);
        assertThat(found.table().find("weight").orElseThrow().value(0)).isEqualTo(1.5);
        assertThat(again(found).table()).isEqualTo(found.table());
        assertThat(again(found).options()).isEqualTo(found.options());
    }

    @Test
    void eachColumnKeepsItsOrderOfDayAndMonth() throws IOException {
        ImportResult found = first("day,sales,delivered", row -> "%02d/03/2024,%d,03/%02d/2024"
                .replace("%02d", String.valueOf(10 + row)).replace("%d", String.valueOf(row * row)));
        assertThat(found.timeColumn()).contains("day");
        assertThat(found.columns().get(2).first()).isEqualTo("2024-03-10");
        assertThat(again(found).table()).isEqualTo(found.table());
        assertThat(again(found).columns()).isEqualTo(found.columns());
    }

    private ImportResult first(String header, java.util.function.IntFunction<String> row) throws IOException {
        Files.write(file(), Stream.concat(Stream.of(header), IntStream.range(0, 20).mapToObj(row)).toList());
        return read(ImportOptions.AUTOMATIC);
    }

    private ImportResult again(ImportResult found) {
        return read(found.options());
    }

    private ImportResult read(ImportOptions options) {
        ImportResult read = new FileSeriesReader().read(file(), options, ImportProgress.NONE);
        assertThat(List.of(ImportResult.Outcome.REJECT)).as(read.message().toString()).doesNotContain(read.outcome());
        return read;
    }

    private Path file() {
        return folder.resolve("table.csv");
    }

    private static String day(int row) {
        return "2024-03-" + (10 + row);
    }
}
