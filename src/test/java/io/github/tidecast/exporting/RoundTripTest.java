package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was exported is the same series when it is imported again. */
class RoundTripTest {

    @TempDir
    private Path folder;

    static Stream<TimeSeries> histories() throws Exception {
        double[] odd = Samples.wave(500).values();
        odd[7] = Double.NaN;
        odd[8] = -1234567.891;
        odd[9] = 1e-7;
        return Stream.of(Samples.passengers(),
                new TimeSeries("value", TimeAxis.regular(LocalDateTime.of(2021, 5, 3, 0, 0), Frequency.HOURLY, 500), odd),
                new TimeSeries("销量", TimeAxis.regular(LocalDateTime.of(2021, 1, 31, 0, 0), Frequency.MONTHLY, 60),
                        Samples.wave(60).values()),
                new TimeSeries("close", TimeAxis.regular(LocalDateTime.of(2024, 2, 26, 0, 0), Frequency.BUSINESS_DAILY,
                        130), Samples.wave(130).values()),
                new TimeSeries("gdp", TimeAxis.regular(LocalDateTime.of(1999, 10, 1, 0, 0), Frequency.QUARTERLY, 50),
                        Samples.wave(50).values()),
                new TimeSeries("per second", TimeAxis.regular(LocalDateTime.of(2024, 2, 28, 23, 59, 0),
                        Frequency.SECONDLY, 90), Samples.wave(90).values()));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void workbook(TimeSeries history) throws Exception {
        Path file = folder.resolve("a.xlsx");
        new ForecastExport(new Texts(Locale.ENGLISH), CsvDialect.COMMA).write(Samples.document(history), file,
                ExportObserver.NONE);
        assertThatSeriesIs(history, read(file, Optional.of("History")));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void csvOfBothDialects(TimeSeries history) throws Exception {
        for (CsvDialect dialect : CsvDialect.values()) {
            Path file = folder.resolve(dialect + ".csv");
            new ForecastExport(new Texts(Locale.CHINA), dialect).write(Samples.document(history), file,
                    ExportObserver.NONE);
            assertThatSeriesIs(history, read(file, Optional.empty()));
        }
    }

    private static ImportResult read(Path file, Optional<String> sheet) {
        ImportOptions options = ImportOptions.AUTOMATIC.withSheet(sheet);
        return new FileSeriesReader().read(file, options, ImportProgress.NONE);
    }

    private static void assertThatSeriesIs(TimeSeries history, ImportResult result) {
        TimeSeries read = result.table().find(history.name()).orElseThrow();
        assertThat(read.size()).isGreaterThanOrEqualTo(history.size());
        assertThat(read.slice(0, history.size())).isEqualTo(history);
    }
}
