package io.github.tidecast.importing.excel;

import static io.github.tidecast.importing.excel.ForgedXlsx.days;
import static io.github.tidecast.importing.excel.ForgedXlsx.formula;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas of an .xlsx without a stored result, as they come out of the whole workbook. */
@Timeout(120)
class ComputedWorkbooksTest {

    private static final int ROW = 2;
    private static final int COLUMN = 3;

    @TempDir
    private Path folder;

    private static ForgedXlsx book(String formula) {
        return new ForgedXlsx().rows(out -> out.write(days().replace("</c></row><row r=\"4\">",
                "</c>" + formula("D3", formula) + "</row><row r=\"4\">")));
    }

    /** What is in the cell of the formula, or nothing. */
    private String result(ForgedXlsx book) throws IOException, SayableException {
        Grid grid = ExcelGridReader.readXlsx(book.write(folder.resolve("b.xlsx")), ImportOptions.AUTOMATIC,
                new ReadGuard(ImportProgress.NONE)).grid();
        assertThat(grid.rows()).isEqualTo(41);
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.fileColumn(column) == COLUMN + 1) {
                return switch (grid.kind(ROW, column)) {
                    case NUMBER -> String.valueOf(grid.column(column).number(ROW));
                    case EMPTY -> "";
                    default -> grid.text(ROW, column);
                };
            }
        }
        return "";
    }

    /** Excel's minus binds tighter than its power; POI parses it the other way round. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1+1|2.0", "-B3^2|", "-2^2|", "1+-B3^2|", "0-B3^2|-10201.0", "-(B3^2)|-10201.0",
            "(-B3)^2|10201.0", "2^-1|0.5", "ROW(D3)|3.0", "COLUMN(D3)|4.0", "D3+1|", "IF(B3>0,5,NOSUCH(1))|5.0",
            "IF(B3<0,5,NOSUCH(1))|", "STDEV.S(B2:B4)|1.0", "_xlfn.STDEV.S(B2:B4)|1.0", "ROUND(B3/7,ROW(A1))|",
            "ROUND(B3/7,D4)|14.0"})
    void aFormulaIsComputedAsExcelDoesOrNotAtAll(String formula, String result) throws IOException, SayableException {
        assertThat(result(book(formula))).isEqualTo(result == null ? "" : result);
    }

    @Test
    void aNameOfTheSheetGoesBeforeThatOfTheWorkbook() throws IOException, SayableException {
        ForgedXlsx book = book("Rate+1").names("<definedName name=\"Rate\">10</definedName>"
                + "<definedName name=\"Rate\" localSheetId=\"0\">20</definedName>");
        assertThat(result(book)).isEqualTo("21.0");
    }

    /** A million rows in each of its columns would be more steps than a formula may take. */
    @Test
    void wholeColumnsOfANameEndWithTheSheet() throws IOException, SayableException {
        assertThat(result(book("SUM(Values)+VLOOKUP(101,Values,1,0)+IFERROR(MATCH(-1,Values,0),0)")
                .names("<definedName name=\"Values\">S1!$B:$C</definedName>")))
                .isEqualTo("4216.0");
    }

    private String chosen(String... sheets) throws IOException, SayableException {
        ForgedXlsx book = new ForgedXlsx().sheets(List.of("s.xml", "t.xml", "u.xml"));
        for (int i = 0; i < sheets.length; i++) {
            String cells = sheets[i];
            book.part(List.of("s.xml", "t.xml", "u.xml").get(i), out ->
                    ForgedXlsx.sheet(out, "", rows -> rows.write(cells), ""));
        }
        return ExcelGridReader.readXlsx(book.write(folder.resolve("b.xlsx")), ImportOptions.AUTOMATIC,
                new ReadGuard(ImportProgress.NONE)).sheet();
    }

    private static String rows(UnaryOperator<String> cell) {
        return IntStream.rangeClosed(1, 20).mapToObj(row -> "<row r=\"" + row + "\">"
                + cell.apply(String.valueOf(row)) + "</row>").collect(Collectors.joining());
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void theChoiceOfASheetKnowsWhatIsComputed() throws IOException, SayableException {
        String series = rows(row -> text("A" + row, "2024-01-" + row) + formula("B" + row, "S2!A" + row + "*2"));
        String words = rows(row -> text("A" + row, "2024-01-" + row) + formula("B" + row, "\"no. \"&S2!A" + row));
        String numbers = rows(row -> "<c r=\"A" + row + "\"><v>" + row + "</v></c>");
        assertThat(chosen(series, numbers, numbers)).isEqualTo("S1");
        assertThat(chosen(words, numbers, series)).isEqualTo("S3");
        assertThat(chosen(words, numbers, words)).isEqualTo("S2");
    }

    @Test
    void aDamagedSheetCostsTheFormulasThatReferToItOnly() throws IOException, SayableException {
        for (String cells : List.of("<row r=\"1\"><c r=\"A1\"><v>1</c></row>",
                "<row r=\"2000000000\"><c r=\"A1\"><v>1</v></c></row>")) {
            ForgedXlsx book = book("SUM(S2!A1:A5)").sheets(List.of("s.xml", "t.xml"))
                    .part("t.xml", out -> ForgedXlsx.sheet(out, "", rows -> rows.write(cells), ""));
            assertThat(result(book)).isEmpty();
        }
    }

    /** Excel allows 65,530 links in a sheet; their relationships are not looked at. */
    @Test
    void aSheetMayHaveAsManyLinksAsExcelAllows() throws IOException, SayableException {
        ForgedXlsx book = book("1+1").part("_rels/s.xml.rels", out -> {
            out.write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            for (int i = 0; i < 65_530; i++) {
                out.write(ForgedXlsx.relation("rId" + i, "hyperlink", "https://example.org/products/" + i * 7919L
                        + "\" TargetMode=\"External"));
            }
            out.write("</Relationships>");
        });
        assertThat(result(book)).isEqualTo("2.0");
    }

    @Test
    void aSheetIsReadForAFormula() throws IOException, SayableException {
        ForgedXlsx book = book("SUM(S2!A1:A5)").sheets(List.of("s.xml", "t.xml")).part("t.xml", out ->
                ForgedXlsx.sheet(out, "", rows -> rows.write("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"), ""));
        assertThat(result(book)).isEqualTo("7.0");
    }
}
