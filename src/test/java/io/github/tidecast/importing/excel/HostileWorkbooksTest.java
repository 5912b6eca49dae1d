package io.github.tidecast.importing.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks that ask for too much are refused in a sentence, or lose what asks for it and nothing else. */
@Timeout(180)
class HostileWorkbooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"WORKDAY", "REPT", "ROUND", "NAMED", "NAMES_OF_NAMES", "ALL_CELLS", "PARENTHESES", "PATTERNS"})
    void aFormulaOfAnXlsxCostsItsCellOnly(HostileXlsx book) throws IOException {
        assertLosesOneCellOnly(book.write(folder));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKDAY", "REPT", "ALL_CELLS"})
    void aFormulaOfAnXlsCostsItsCellOnly(HostileOle2 book) throws IOException {
        assertLosesOneCellOnly(book.write(folder));
    }

    private static void assertLosesOneCellOnly(Path file) {
        ImportResult read = read(file);
        assertThat(read.outcome()).isNotEqualTo(Outcome.REJECT);
        assertThat(read.problems()).extracting(Problem::code).contains("formulas-without-result");
        assertThat(read.targetSeries().orElseThrow().size()).isEqualTo(40);
        assertThat(read.targetSeries().orElseThrow().missing()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"TYPES,hostile", "RELATIONSHIPS,hostile", "PARTS,too-many-parts", "SHEETS,too-many-sheets", "DEPTH,hostile",
            "NAMES,hostile"})
    void whatIsTooMuchInAnXlsxIsRefused(HostileXlsx book, String key) throws IOException {
        assertRefused(book.write(folder), key);
    }

    @ParameterizedTest
    @CsvSource({"SPINS,costly-password", "MOST_SPINS,costly-password", "KEY_BITS,unknown-protection",
            "BLOCK_SIZE,unknown-protection", "HASH_SIZE,unknown-protection", "SALT_SIZE,unknown-protection",
                    "STANDARD_KEY_BITS,unknown-protection",
            "DESCRIPTION,costly-password", "RECORDS,xls-too-large"})
    void whatIsTooMuchInAnOle2FileIsRefused(HostileOle2 book, String key) throws IOException {
        assertRefused(book.write(folder), key);
    }

    private static void assertRefused(Path file, String key) {
        ImportResult read = read(file);
        assertThat(read.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(read.message().key()).isEqualTo("importing." + key);
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNT_OF_TEXTS", "STYLES", "DRAWING"})
    void whatIsOnlyMuchIsReadWithoutIt(HostileXlsx book) throws IOException {
        assertThat(read(book.write(folder)).targetSeries().orElseThrow().size()).isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNT_OF_TEXTS", "BLANKS"})
    void whatIsOnlyMuchIsReadWithoutIt(HostileOle2 book) throws IOException {
        assertThat(read(book.write(folder)).targetSeries().orElseThrow().size()).isEqualTo(40);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void everyXlsxIsReadOrRefused(HostileXlsx book) throws IOException {
        assertEnds(read(book.write(folder)));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void everyOle2FileIsReadOrRefused(HostileOle2 book) throws IOException {
        assertEnds(read(book.write(folder)));
    }

    private static void assertEnds(ImportResult read) {
        assertThat(read.message().key()).isNotIn("importing.beyond", "importing.out-of-memory");
    }

    private static ImportResult read(Path file) {
        return new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
    }
}
