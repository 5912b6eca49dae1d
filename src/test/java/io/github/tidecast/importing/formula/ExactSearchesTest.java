package io.github.tidecast.importing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of formulas that search the same column find what each would find alone, and in fewer steps. */
@Timeout(120)
class ExactSearchesTest {

    private static final int FORMULAS = 4;

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("S");

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private FormulaResults results(LongSupplier clock) {
        FormulaBook book = new FormulaBook(HSSFEvaluationWorkbook.create(workbook), key -> {
            Row row = sheet.getRow(key.row());
            Cell cell = row == null ? null : row.getCell(key.column());
            return cell != null && cell.getCellType() == CellType.FORMULA;
        });
        return new FormulaResults(book, new FormulaBudget(clock, () -> false));
    }

    private Row row(int number) {
        return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
    }

    private void formula(int row, int column, String formula) {
        row(row).createCell(column).setCellFormula(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VLOOKUP(D%1$d,$A$1:$B$10000,2,FALSE)", "VLOOKUP(D%1$d,A%1$d:B2%1$04d,2,0)",
            "INDEX($B$1:$B$10000,MATCH(D%1$d,$A$1:$A$10000,0))", "IF(D%1$d<0,1,VLOOKUP(D%1$d,$A$1:$B$10000,2,FALSE))"})
    void aTableIsNotSearchedFromItsTopForEachFormula(String formula) {
        for (int i = 0; i < 25_000; i++) {
            row(i).createCell(0).setCellValue(i);
            row(i).createCell(1).setCellValue(2 * i);
        }
        for (int i = 0; i < 1_000; i++) {
            row(i).createCell(3).setCellValue(9_999 - i);
            formula(i, FORMULAS, String.format(Locale.ROOT, formula, i + 1));
        }
        AtomicLong looks = new AtomicLong();
        FormulaResults results = results(looks::getAndIncrement);
        for (int i = 0; i < 1_000; i++) {
            assertThat(results.of(new CellKey(0, i, FORMULAS))).hasToString(
                    "Optional[org.apache.poi.ss.formula.eval.NumberEval [" + 2 * (9_999 - i) + "]]");
        }
        assertThat(looks.get()).isLessThan(20_000);
    }

    /** Numbers, texts that differ in case only, truths, errors, empty cells and twice the same, against POI alone. */
    @Test
    void whatIsFoundIsWhatIsFoundInTheTableItself() {
        Random random = new Random(20_261_201);
        for (int i = 0; i < 60; i++) {
            fill(row(i).createCell(0), random.nextInt(12));
            row(i).createCell(1).setCellValue(1_000 + i);
            if (i % 7 == 3) {
                row(i).removeCell(row(i).getCell(1));
            }
        }
        for (int i = 0; i < 400; i++) {
            fill(row(i).createCell(3), random.nextInt(12));
            int first = 1 + random.nextInt(40);
            String table = "$A$" + first + ":$B$" + (first + random.nextInt(30));
            String column = table.replace('B', 'A');
            String key = random.nextInt(5) > 0 ? "D" + (i + 1)
                    : List.of("3", "1.5", "\"TEXT1\"", "TRUE", "0").get(random.nextInt(5));
            formula(i, FORMULAS, List.of("VLOOKUP(" + key + "," + table + ",2,FALSE)",
                    "VLOOKUP(" + key + "," + table + "," + (1 + random.nextInt(3)) + ",0)",
                    "IFERROR(VLOOKUP(" + key + "," + table + ",2,FALSE),-1)", "MATCH(" + key + "," + column + ",0)",
                    "IF(ISNUMBER(MATCH(" + key + "," + column + ",0)),MATCH(" + key + "," + column + ",0)*2,\"none\")",
                    "IF(" + key + "=3,\"three\",INDEX($B$1:$B$90,MATCH(" + key + "," + column + ",0)))",
                    "MATCH(" + key + "," + column + ",0)+ROW()").get(random.nextInt(7)));
        }
        FormulaResults results = results(() -> 0);
        FormulaEvaluator alone = workbook.getCreationHelper().createFormulaEvaluator();
        for (int i = 0; i < 400; i++) {
            CellValue expected = alone.evaluate(row(i).getCell(FORMULAS));
            assertThat(results.of(new CellKey(0, i, FORMULAS)).map(FormulaResultsTest::value).map(ExactSearchesTest::plain))
                    .as(row(i).getCell(FORMULAS).getCellFormula()).contains(plain(expected.formatAsString()));
        }
    }

    private static String plain(Object value) {
        return String.valueOf(value).replace("\"", "").replaceFirst("\\.0$", "").toLowerCase(Locale.ROOT);
    }

    private static void fill(Cell cell, int kind) {
        switch (kind) {
            case 0 -> cell.setCellValue(true);
            case 1 -> cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            case 2 -> cell.setBlank();
            case 3 -> cell.setCellValue("Text1");
            case 4 -> cell.setCellValue("tEXT1");
            case 5 -> cell.setCellValue("");
            case 6 -> cell.setCellValue("\u00c4rger 3");
            case 7 -> cell.setCellValue("\u00e4RGER 3");
            case 8 -> cell.setCellValue(1.5);
            default -> cell.setCellValue(kind - 9);
        }
    }

    @Test
    void whatHasNoResultIsNotPassedOver() {
        for (int i = 0; i < 50; i++) {
            row(i).createCell(0).setCellValue(i);
        }
        formula(20, 0, "RAND()");
        row(30).getCell(0).setCellValue("w*ld");
        formula(0, FORMULAS, "MATCH(10,$A$1:$A$50,0)");
        formula(1, FORMULAS, "MATCH(25,$A$1:$A$50,0)");
        formula(2, FORMULAS, "MATCH(25,$A$22:$A$50,0)");
        formula(3, FORMULAS, "MATCH(35,$A$22:$A$50,0)");
        formula(4, FORMULAS, "IF(A1=0,5,MATCH(A21,$A$22:$A$50,0))");
        formula(5, FORMULAS, "IF(A1=0,5,MATCH(A31,$A$22:$A$50,0))");
        FormulaResults results = results(() -> 0);
        assertThat(java.util.stream.IntStream.range(0, 6).mapToObj(i -> results.of(new CellKey(0, i, FORMULAS))
                .map(FormulaResultsTest::value).map(String::valueOf).orElse("")))
                .containsExactly("11.0", "", "5.0", "", "5.0", "5.0");
    }
}
