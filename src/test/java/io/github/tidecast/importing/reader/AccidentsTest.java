package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that a forecast will not be fitted to are told as soon as a file is open. */
class AccidentsTest {

    @TempDir
    private Path folder;

    /** Seven years of months with a season; one of them is an accident. */
    private ImportResult read(int at, String accident) throws IOException {
        Random random = new Random(11);
        StringBuilder lines = new StringBuilder("month,sales\n");
        for (int t = 0; t < 84; t++) {
            String value = String.format(Locale.ROOT, "%.2f",
                    100 + 20 * Math.sin(Math.PI * t / 6) + 3 * random.nextGaussian());
            lines.append(YearMonth.of(2015, 1).plusMonths(t)).append(',').append(t == at ? accident : value).append('\n');
        }
        Path file = Files.writeString(folder.resolve("sales.csv"), lines);
        return new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
    }

    @Test
    void anAccidentIsToldOnce() throws IOException {
        ImportResult result = read(76, "1000");
        assertThat(result.problems()).filteredOn(problem -> problem.code().equals("outlier")).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.INFO);
                    assertThat(problem.column()).contains("sales");
                    assertThat(problem.message()).isEqualTo(Text.of("importing.outlier", "sales", "2021-05", 1000.0));
                });
        assertThat(result.outcome()).isEqualTo(ImportResult.Outcome.OK);
    }

    @Test
    void aCodeForMissingValuesIsNotToldTwice() throws IOException {
        assertThat(read(40, "-9999").problems()).extracting(Problem::code).contains("sentinel").doesNotContain("outlier");
    }

    @Test
    void anUsualMonthIsNotTold() throws IOException {
        assertThat(read(76, "95").problems()).extracting(Problem::code).doesNotContain("outlier");
    }
}
