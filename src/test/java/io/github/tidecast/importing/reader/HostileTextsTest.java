package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are made to keep a reader busy: what is left open, nested or repeated, names and cells without end, and
 * columns by the thousand. Each of them once took minutes, or all of the memory. The bound only guards against hanging.
 */
class HostileTextsTest {

    private static final Duration BOUND = Duration.ofSeconds(120);
    private static final int COLUMNS = 16_384;

    @TempDir
    private Path folder;

    private ImportResult read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return assertTimeoutPreemptively(BOUND,
                () -> new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE), name);
    }

    private void refused(String key, String name, String text) throws IOException {
        ImportResult read = read(name, text);
        assertThat(read.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(read.message().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<!--<b>", "<!--\n", "<b>", "<div>", "<b><i></p><td></b>", "<![CDATA[", "<!DOCTYPE html [",
        "<script>", "<", "</", "&", "&#", "<b a=", "<b a='", "<table", "</table>"})
    void repeatedMarkup(String piece) throws IOException {
        refused("importing.markup-without-table", "page.html", "<html><body>" + piece.repeat((2 << 20) / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table>", "<table><tr><td>", "<table><td>", "<table><tr><td></table>"})
    void tablesWithinTables(String piece) throws IOException {
        assertThat(read("page.html", "<html><body>" + piece.repeat(100_000)).outcome()).isEqualTo(Outcome.REJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table a='", "<html><table a=", "<html><table ", "<html><table><tr><td>&", "<html><!--",
        "<html><table><tr><td>"})
    void oneLongPieceOfMarkup(String begin) throws IOException {
        assertThat(read("page.html", begin + "x".repeat(8 << 20)).outcome()).isEqualTo(Outcome.REJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", " 1", "&amp;"})
    void oneLongCellOfASpreadsheet(String piece) throws IOException {
        assertThat(read("book.xml", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                + "<Worksheet><Table><Row><Cell><Data>" + piece.repeat((2 << 20) / piece.length())
                + "</Data></Cell></Row></Table></Worksheet></Workbook>").outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void numbersOfASpreadsheetThatAreNone() throws IOException {
        for (String cell : new String[] {"<Cell><Data s:Type='Number'>one</Data></Cell>",
                "<Cell s:Index='x'><Data>1</Data></Cell>"}) {
            refused("importing.damaged-workbook", "book.xml",
                    "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
                            + "xmlns:s='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row>" + cell
                            + "</Row></Table></Worksheet></Workbook>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", ",", "2001-01-01,", ";", "\t", "|"})
    void aMillionColumns(String cell) throws IOException {
        refused("importing.too-many-columns", "wide.csv", (cell.repeat(1_100_000) + "1\n").repeat(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x ", "\"a", "\"               a"})
    void oneLineWithoutEnd(String piece) throws IOException {
        refused("importing.field-too-long", "line.csv", "a,b\n1,\"" + piece.repeat((36 << 20) / piece.length()));
        refused("importing.field-too-long", "line.csv", piece.repeat((36 << 20) / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", " '", ",'", ", ", ". ", "' ", "\u00A0", "1 ", "1,", "(", "- ", "%", "e", "E1"})
    void numbersThatMatchAlmost(String piece) throws IOException {
        String cell = "1" + piece.repeat(190 / piece.length()) + "x";
        assertThat(read("numbers.csv", table(300, row -> day(row) + ";" + row + ";" + cell)).outcome())
                .isNotEqualTo(Outcome.REJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "T-", "-T", "y-", "TT ", "[", "(a", "1 ", "1.", "2001-", "a1 ", "Q1", " / "})
    void unitsAndDatesThatMatchAlmost(String piece) throws IOException {
        String cell = piece.repeat(400_000 / piece.length()) + "!";
        assertThat(read("units.csv", "d;v\n" + cell + ";" + cell + "\n" + table(300, row -> day(row) + ";" + row + ";" + row % 7))
                .outcome()).isNotNull();
        assertThat(read("dates.csv", table(300, row -> piece.repeat(110 / piece.length()) + "!;" + row % 7)).outcome())
                .isNotNull();
    }

    @Test
    void longCellsAreCut() throws IOException {
        ImportResult read = read("long.csv", table(40, row -> day(row) + ";" + row * row % 17 + ";" + "y".repeat(900_000)));
        assertThat(read.outcome()).isNotEqualTo(Outcome.REJECT);
        assertThat(read.columns()).allSatisfy(column -> assertThat(column.first()).hasSizeLessThan(200));
        assertThat(read.preview()).allSatisfy(row -> assertThat(row.cells()).allMatch(cell -> cell.length() <= 400));
    }

    @Test
    void aNameForThousandsOfColumns() throws IOException {
        ImportResult read = read("names.csv", wide(8, (row, column) -> row == 0 ? "name" : String.valueOf(row * column % 17)));
        assertThat(read.table().names()).contains("name", "name (2)", "name (" + COLUMNS + ")");
        assertThat(read.preview().getFirst().cells()).hasSize(1_000);
    }

    @Test
    void groupsOfNamesForThousandsOfColumns() throws IOException {
        ImportResult read = read("groups.csv", wide(9, (row, column) -> row == 0 ? "group " + column % 3
                : row == 1 ? "name" : String.valueOf(row * column % 17)));
        assertThat(read.table().names()).contains("group 1 name", "group 1 name (2)");
    }

    @Test
    void aQuestionForEachOfThousandsOfColumns() throws IOException {
        ImportResult read = read("questions.csv", wide(12, (row, column) -> row == 0 ? (column == 0 ? "date" : "v" + column)
                : column == 0 ? day(row) : row % 5 == 4 ? "?!" : "1.00" + row % 10).replace(',', ';'));
        assertThat(read.questions()).hasSizeLessThan(30);
        assertThat(read.problems()).hasSizeLessThan(1_000);
        assertThat(read.problems()).anyMatch(problem -> problem.message().key().equals("importing.more-of-kind"));
    }

    /** A few times far apart are no reason for a million empty rows of each column. */
    @Test
    void timesThatMakeAnAxisOfEmptyRows() throws IOException {
        String names = IntStream.range(0, 4_000).mapToObj(column -> "v" + column).collect(Collectors.joining(";"));
        String cells = String.join(";", Collections.nCopies(4_000, "1"));
        StringBuilder text = new StringBuilder("date;" + names + "\n");
        for (int row = 0; row < 700; row++) {
            text.append(row < 400 ? day(row) : day(400 + 97 * (row - 400))).append(';').append(cells).append('\n');
        }
        refused("importing.too-large", "gaps.csv", text.toString());
    }

    @Test
    void rowsWithoutAnything() throws IOException {
        refused("importing.too-large", "blank.csv", "a,b\n1,2\n" + "\n".repeat(60 << 20));
    }

    @Test
    void tooManySeriesAreNone() throws IOException {
        assertThat(read("ids.csv", table(250_000, row -> day(row % 3) + ";id" + row / 2 + ";" + row % 13)).seriesIds()).isEmpty();
        assertThat(read("ids.csv", table(60, row -> day(row % 20) + ";" + "x".repeat(30_000) + row / 20 + ";" + row % 13))
                .seriesIds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=\"\n", "sep=\n\n", "sep=\r\n", "sep=#\n", "sep==\n", "sep=\u0000\n", "sep= \n", "sep=1\n",
            "sep=\uFEFF\n"})
    void anyDelimiter(String line) throws IOException {
        assertThat(read("sep.csv", line + table(30, row -> day(row) + ";" + row % 13)).message().key())
                .isNotEqualTo("importing.beyond");
    }

    private static String day(int day) {
        return java.time.LocalDate.of(2000, 1, 1).plusDays(day).toString();
    }

    private static String table(int rows, java.util.function.IntFunction<String> row) {
        return "date;a;b\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A cell by its place. */
    private interface Cell {
        String at(int row, int column);
    }

    private static String wide(int rows, Cell cell) {
        return IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, COLUMNS)
                .mapToObj(column -> cell.at(row, column)).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
