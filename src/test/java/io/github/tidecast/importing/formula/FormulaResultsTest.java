package io.github.tidecast.importing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are computed if they are harmless, in any order, and within a budget. */
@Timeout(120)
class FormulaResultsTest {

    private static final LongSupplier STANDING = () -> 0;

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("S");

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private FormulaResults results(LongSupplier clock, boolean cancelled) {
        FormulaBook book = new FormulaBook(HSSFEvaluationWorkbook.create(workbook), key -> {
            Row row = workbook.getSheetAt(key.sheet()).getRow(key.row());
            Cell cell = row == null ? null : row.getCell(key.column());
            return cell != null && cell.getCellType() == CellType.FORMULA
                    && cell.getCachedFormulaResultType() == CellType.STRING && cell.getStringCellValue().isEmpty();
        });
        return new FormulaResults(book, new FormulaBudget(clock, () -> cancelled));
    }

    private void formula(int row, int column, String formula) {
        Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        cells.createCell(column).setCellFormula(formula);
        cells.getCell(column).setCellValue("");
    }

    private void numbers() {
        for (int i = 0; i < 10; i++) {
            sheet.createRow(i).createCell(0).setCellValue(i + 1);
        }
        sheet.getRow(0).createCell(1).setCellValue("words");
        sheet.createRow(10).createCell(0).setCellValue(2_000_000_000);
        sheet.createRow(11).createCell(0).setCellValue("2000000000");
    }

    static Object value(ValueEval value) {
        return switch (value) {
            case NumberEval number -> number.getNumberValue();
            case StringEval text -> text.getStringValue();
            case BoolEval truth -> truth.getBooleanValue();
            case ErrorEval error -> error.getErrorString();
            default -> value;
        };
    }

    private Object one(String formula) {
        numbers();
        formula(20, 3, formula);
        return results(STANDING, false).of(new CellKey(0, 20, 3)).map(FormulaResultsTest::value).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SUM(A1:A10)|55.0", "AVERAGE(A1:A10)*2|11.0", "ROUND(A3/7,2)|0.43",
            "ROUND(1234,-2)|1200.0", "IF(A1>0,A2,A3)|2.0", "IF(A1>5,REPLACE(\"a\",1,1,\"b\"),1)|1.0",
            "IF(A1>0,REPLACE(\"a\",1,1,\"b\"),1)|", "IF(A1>0,3,WORKDAY(1,2000000000))|3.0",
            "IFERROR(RAND(),7)|", "ROUND(A3/7,A2)|0.43", "ROUND(1.5,S!A2)|1.5", "ROUND(123.4,-A1)|120.0", "ROUND(1.5,A11)|",
            "ROUND(1.5,A12)|", "ROUND(1.5,A13)|2.0",
            "DATEVALUE(\"2024-02-29\")|45351.0", "FIND(\"r\",B1)|3.0", "SEARCH(\"R\",B1)|3.0", "SEARCH(\"w*s\",B1)|",
            "WEEKNUM(DATE(2024,2,29))|9.0", "WEEKNUM(DATE(2023,1,1),2)|1.0", "WEEKNUM(DATE(2021,1,3),21)|",
            "ROUND(PERCENTILE(A1:A10,0.3),6)|3.7", "STDEV.S(A1:A3)|1.0", "EXACT(B1,\"Words\")|false", "COUNTBLANK(A1:A20)|8.0",
            "ROWS(A1:B3)|3.0", "ROWS(A:A)|", "COUNTBLANK(A:A)|",
            "COUNTIF(A:A,\"<>5\")|", "COUNTIF(A:A,5)|1.0", "COUNTIF(A1:A20,\"<>5\")|19.0",
            "COLUMNS(A1:B3)|2.0", "ISEVEN(A2)|true", "ISODD(A2)|false", "CHAR(65)|A", "CHAR(128)|",
            "DAYS360(DATE(2024,1,31),DATE(2024,3,1))|31.0", "FORECAST(11,A1:A3,A1:A3)|11.0", "SLOPE(A1:A3,A1:A3)|1.0",
            "INTERCEPT(A1:A3,A1:A3)|0.0", "ROUND(AVEDEV(A1:A3)*3,6)|2.0", "RADIANS(180)-PI()|0.0", "DEGREES(PI())|180.0",
            "QUOTIENT(7,2)|3.0", "MAXIFS(A1:A10,A1:A10,\"<5\")|4.0", "MINIFS(A1:A10,A1:A10,\">5\")|6.0",
            "SUBTOTAL(9,A1:A10)|", "MODE(A1:A10)|", "ROW(D21)|21.0", "COLUMN(D21)|4.0", "ROWS(D1:D30)|30.0", "SUM(D1:D30)|",
            "DATE(2024,2,29)|45351.0",
            "YEAR(DATE(2024,2,29))|2024.0", "LEFT(B1,2)&\"!\"|wo!", "TEXT(DATE(2024,2,29),\"yyyy-mm\")|2024-02",
            "VLOOKUP(3,A1:A10,1,FALSE)|3.0", "SUMIF(A1:A10,\">5\")|40.0", "COUNTIF(B1:B1,\"words\")|1.0", "A1/0|#DIV/0!",
            "SUMPRODUCT(A1:A3,A1:A3)|14.0", "EOMONTH(DATE(2024,1,5),1)|45351.0", "IFERROR(A1/0,7)|7.0",
            "MAX(A1:A10)-MIN(A1:A10)|9.0",
            "MATCH(\"words\",B1:B3,0)|1.0", "AND(A1=1,A2=2)|true"})
    void whatIsHarmlessIsComputed(String formula, String result) {
        Object value = one(formula);
        assertThat(value == null ? null : String.valueOf(value)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORKDAY(1,2000000000)", "NETWORKDAYS(1,2000000000)", "LEN(REPT(\"x\",2000000000))",
            "ROUND(1.5,2000000000)", "ROUND(1.5,A10*1000000)", "ROUND(1.5,-A11)", "TRUNC(1.5,2000000000)", "FACT(170)",
                    "COMBIN(100000,50000)",
            "INDIRECT(\"A1\")", "SUM(OFFSET(A1,0,0,65536,256))", "SUM(A:IV)", "SUMPRODUCT(A1:A2000*A1:IV1)",
            "SUMPRODUCT((A1:A30>2)*A1:A30)", "LOOKUP(2,1/(A1:A30>2),A1:A30)",
            "SUBSTITUTE(B1,\"w\",\"ww\")", "COUNTIF(B1:B3,\"w*\")", "MATCH(\"w?rds\",B1:B3,0)", "TEXT(A1,B1)", "RAND()",
            "SUM(A1:A2 A1:A3)", "SUM((A1,A2))", "SUM(A1:INDEX(A1:A9,3))", "CELL(\"filename\")", "INFO(\"directory\")"})
    void whatIsNotHarmlessIsNot(String formula) {
        assertThat(one(formula)).isNull();
    }

    @Test
    void oneFormulaHarmsNeitherItsNeighbourNorWhatIsComputedBefore() {
        numbers();
        formula(0, 2, "WORKDAY(1,2000000000)");
        formula(1, 2, "A1+A2");
        formula(2, 2, "C1+1");
        FormulaResults results = results(STANDING, false);
        assertThat(results.of(new CellKey(0, 0, 2))).isEmpty();
        assertThat(results.of(new CellKey(0, 2, 2))).as("refers to one without result").isEmpty();
        assertThat(results.of(new CellKey(0, 1, 2)).map(FormulaResultsTest::value)).contains(3.0);
    }

    @Test
    void namesAreLookedInto() {
        numbers();
        name("Sales", "S!$A$1:$A$10");
        name("Days", "WORKDAY(1,2000000000)");
        formula(0, 2, "SUM(Sales)");
        formula(1, 2, "Days+1");
        FormulaResults results = results(STANDING, false);
        assertThat(results.of(new CellKey(0, 0, 2)).map(FormulaResultsTest::value)).contains(55.0);
        assertThat(results.of(new CellKey(0, 1, 2))).isEmpty();
    }

    /** A million rows and a half are counted only as far as the sheet has any. */
    @Test
    void wholeColumnsOfANameEndWithTheSheet() {
        numbers();
        name("Columns", "S!$A:$X");
        name("Indirectly", "Columns");
        formula(0, 30, "SUM(Columns)-SUM(A:X)");
        formula(1, 30, "VLOOKUP(3,Columns,1,FALSE)");
        formula(2, 30, "COUNT(Indirectly)");
        formula(3, 30, "ROWS(Columns)");
        FormulaResults results = results(STANDING, false);
        assertThat(results.of(new CellKey(0, 3, 30))).as("counts rows behind the end, too").isEmpty();
        assertThat(results.of(new CellKey(0, 0, 30)).map(FormulaResultsTest::value)).contains(0.0);
        assertThat(results.of(new CellKey(0, 1, 30)).map(FormulaResultsTest::value)).contains(3.0);
        assertThat(results.of(new CellKey(0, 2, 30)).map(FormulaResultsTest::value)).contains(11.0);
    }

    private void name(String name, String formula) {
        Name added = workbook.createName();
        added.setNameName(name);
        added.setRefersToFormula(formula);
    }

    @Test
    void storedResultsAreTakenAsTheyAre() {
        numbers();
        sheet.getRow(0).createCell(2).setCellFormula("WORKDAY(1,2000000000)");
        sheet.getRow(0).getCell(2).setCellValue(42);
        formula(1, 2, "C1+1");
        assertThat(results(STANDING, false).of(new CellKey(0, 1, 2)).map(FormulaResultsTest::value)).contains(43.0);
    }

    private FormulaResults chain(int length, IntFunction<String> formula, LongSupplier clock, boolean cancelled) {
        for (int i = 0; i < length; i++) {
            formula(i, 0, formula.apply(i));
        }
        return results(clock, cancelled);
    }

    @Test
    void aChainMayBeLongInEitherDirection() {
        int length = 20_000;
        FormulaResults forward = chain(length, i -> i == length - 1 ? "1" : "A" + (i + 2) + "+1", STANDING, false);
        assertThat(forward.of(new CellKey(0, 0, 0)).map(FormulaResultsTest::value)).contains((double) length);
        FormulaResults backward = chain(length, i -> i == 0 ? "1" : "A" + i + "+1", STANDING, false);
        assertThat(backward.of(new CellKey(0, length - 1, 0)).map(FormulaResultsTest::value)).contains((double) length);
    }

    @Test
    void aCircleHasNoResult() {
        FormulaResults results = chain(100, i -> "A" + ((i + 1) % 100 + 1) + "+1", STANDING, false);
        assertThat(results.of(new CellKey(0, 0, 0))).isEmpty();
        assertThat(results.of(new CellKey(0, 50, 0))).isEmpty();
    }

    @Test
    void whatIsBeyondTheTimeHasNoResult() {
        AtomicLong clock = new AtomicLong();
        FormulaResults results = chain(1_000, i -> i + "+1", () -> clock.getAndAdd(100_000_000L), false);
        assertThat(results.of(new CellKey(0, 0, 0))).isPresent();
        long computed = java.util.stream.IntStream.range(0, 1_000)
                .filter(row -> results.of(new CellKey(0, row, 0)).isPresent()).count();
        assertThat(computed).isBetween(5L, 50L);
    }

    @Test
    void aFormulaMayLookAtAsManyCellsAsItsLimitSays() {
        for (int i = 0; i < 65_536; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < 9; column++) {
                row.createCell(column).setCellValue(1);
            }
        }
        formula(0, 20, "SUM(A1:I65536)");
        assertThat(results(STANDING, false).of(new CellKey(0, 0, 20)).map(FormulaResultsTest::value)).contains(9 * 65_536.0);
    }

    @Test
    void aWideAndLongTableIsLookedInto() {
        for (int i = 0; i < 20_000; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(i);
            row.createCell(25).setCellValue(2 * i);
        }
        formula(0, 30, "VLOOKUP(15000,A1:Z20000,26,FALSE)*2");
        assertThat(results(STANDING, false).of(new CellKey(0, 0, 30)).map(FormulaResultsTest::value)).contains(60_000.0);
    }

    @Test
    void aTableInWhichNothingIsToBeComputedIsSearchedForItOnce() {
        AtomicLong looks = new AtomicLong();
        for (int i = 0; i < 1_000; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(i);
            row.createCell(99).setCellValue(i);
        }
        for (int i = 0; i < 100; i++) {
            formula(i, 200, "VLOOKUP(0,A$1:CV$1000,100,FALSE)");
        }
        FormulaResults results = results(looks::getAndIncrement, false);
        for (int i = 0; i < 100; i++) {
            assertThat(results.of(new CellKey(0, i, 200)).map(FormulaResultsTest::value)).contains(0.0);
        }
        assertThat(looks.get()).isLessThan(2 * 100_000 / 64);
    }

    @Test
    void whatATakenBranchDoesNotLookAtMayHaveNoResult() {
        numbers();
        formula(0, 2, "RAND()");
        formula(1, 2, "IF(A1=1,A2,C1)");
        formula(2, 2, "IF(A1=1,C1,A2)");
        formula(3, 2, "IF(A1=1,4,C4)");
        FormulaResults results = results(STANDING, false);
        assertThat(results.of(new CellKey(0, 1, 2)).map(FormulaResultsTest::value)).contains(2.0);
        assertThat(results.of(new CellKey(0, 2, 2))).isEmpty();
        assertThat(results.of(new CellKey(0, 3, 2)).map(FormulaResultsTest::value)).contains(4.0);
    }

    @Test
    void nothingIsComputedForOneWhoHasGivenUp() {
        assertThat(chain(10, i -> "1", STANDING, true).of(new CellKey(0, 3, 0))).isEmpty();
    }

    @Test
    void aSumOverAllRowsBeforeTakesNoMoreStepsThanItHasCells() {
        AtomicLong looks = new AtomicLong();
        FormulaResults results = chain(2_000, i -> i == 0 ? "1" : "SUM(A$1:A" + i + ")/" + i, looks::getAndIncrement, false);
        assertThat(results.of(new CellKey(0, 1_999, 0)).map(FormulaResultsTest::value)).contains(1.0);
        assertThat(looks.get()).isLessThan(3 * 2_000L * 2_000 / 64);
    }

    @Test
    void textDoesNotGrowWithoutEnd() {
        FormulaResults results = chain(60, i -> i == 0 ? "\"x\"" : "A" + i + "&A" + i, STANDING, false);
        assertThat(results.of(new CellKey(0, 5, 0)).map(FormulaResultsTest::value)).contains("x".repeat(32));
        assertThat(results.of(new CellKey(0, 59, 0))).isEmpty();
    }
}
