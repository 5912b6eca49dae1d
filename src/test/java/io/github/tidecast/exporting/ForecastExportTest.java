package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

class ForecastExportTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryTable() {
        assertThat(ExportFormat.TABLE_NAMES).isEqualTo(ExportFormat.TABLES.stream().map(format -> "F" + format.ending())
                .collect(Collectors.joining("|")));
    }

    @Test
    void theWorkbookHoldsDatesNumbersAndAFrozenHeader() throws Exception {
        TimeSeries history = Samples.passengers();
        try (XSSFWorkbook workbook = workbook(Samples.document(history))) {
            XSSFSheet sheet = workbook.getSheet("History");
            assertThat(sheet.getLastRowNum()).isEqualTo(history.size());
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            for (int i = 0; i < history.size(); i++) {
                Cell time = sheet.getRow(i + 1).getCell(0);
                assertThat(DateUtil.isCellDateFormatted(time)).isTrue();
                assertThat(time.getLocalDateTimeCellValue()).isEqualTo(history.axis().time(i));
                assertThat(sheet.getRow(i + 1).getCell(1).getNumericCellValue()).isEqualTo(history.value(i));
            }
        }
    }

    @Test
    void theWorkbookHoldsTheForecastWithItsBands() throws Exception {
        ForecastDocument document = Samples.document(Samples.passengers());
        try (XSSFWorkbook workbook = workbook(document)) {
            Sheet sheet = workbook.getSheet("Forecast");
            assertThat(texts(sheet.getRow(0))).containsExactly("Time", "Forecast", "Lower 50 %", "Upper 50 %",
                    "Lower 80 %", "Upper 80 %", "Lower 95 %", "Upper 95 %");
            Row last = sheet.getRow(24);
            assertThat(last.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(1962, 12, 1, 0, 0));
            assertThat(last.getCell(1).getNumericCellValue())
                    .isEqualTo(document.result().forecast().values().value(23));
            assertThat(last.getCell(7).getNumericCellValue())
                    .isEqualTo(document.result().forecast().bands().get(2).upper().value(23));
        }
    }

    @Test
    void aBacktestColumnIsWideEnoughForTheLongestMethodsName() throws Exception {
        try (XSSFWorkbook workbook = workbook(Samples.document(Samples.passengers()))) {
            Sheet sheet = workbook.getSheet("Backtest");
            int longest = ENGLISH.say(Method.EXPONENTIAL_SMOOTHING.label()).length();
            // bold letters are wider than the digits that widths are counted in
            for (int column = 4; column < sheet.getRow(0).getLastCellNum(); column++) {
                assertThat(sheet.getColumnWidth(column)).isGreaterThan((longest + 2) * 256);
            }
        }
    }

    @Test
    void theReportTakesAThirdPageRatherThanSmallPrint() throws Exception {
        Path pdf = folder.resolve("report.pdf");
        ForecastDocument few = Samples.document(Samples.passengers());
        ForecastResult result = few.result();
        List<Text> steps = Collections.nCopies(40, Text.of("exporting.none"));
        ForecastDocument many = new ForecastDocument(few.history(), new ForecastResult(result.forecast(),
                result.backtest(), result.accuracy(), result.verdict(), result.epochs(), result.settings(), steps,
                result.stopped(), result.networks(), result.device(), result.seconds()), few.provenance());
        assertThat(pages(few, pdf)).isEqualTo(2);
        assertThat(pages(many, pdf)).isEqualTo(3);
    }

    private static int pages(ForecastDocument document, Path pdf) throws Exception {
        new ReportExport(ENGLISH).write(document, pdf, ExportObserver.NONE);
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            return read.getNumberOfPages();
        }
    }

    @Test
    void theWorkbookSaysWhatIsNotDefined() throws Exception {
        try (XSSFWorkbook workbook = workbook(Samples.document(Samples.passengers()))) {
            String summary = everything(workbook.getSheet("Summary"));
            assertThat(summary).contains("air_passengers.csv", "MAPE %: none", "12.5", "40 %").doesNotContain("NaN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
    void textOfTheDataNeverBecomesAFormula(String name) throws Exception {
        TimeSeries history = new TimeSeries(name, Samples.passengers().axis(), Samples.passengers().values());
        try (XSSFWorkbook workbook = workbook(Samples.document(history))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            Cell header = workbook.getSheet("History").getRow(0).getCell(1);
            assertThat(header.getStringCellValue()).isEqualTo(name);
            assertThat(header.getCellStyle().getQuotePrefixed()).isTrue();
        }
        Path csv = folder.resolve("a.csv");
        new ForecastExport(ENGLISH, CsvDialect.COMMA).write(Samples.document(history), csv, ExportObserver.NONE);
        String cell = "'" + name;
        assertThat(Files.readAllLines(csv).getFirst()).startsWith("\uFEFFTime,"
                + (cell.contains(",") ? '"' + cell.replace("\"", "\"\"") + '"' : cell) + ",Forecast");
    }

    @Test
    void theChartsReferToTheCellsTheyShow() throws Exception {
        ForecastDocument document = Samples.document(Samples.passengers());
        try (XSSFWorkbook workbook = workbook(document)) {
            for (String name : List.of("Summary", "Forecast")) {
                CTPlotArea area = workbook.getSheet(name).createDrawingPatriarch().getCharts().getFirst()
                        .getCTChart().getPlotArea();
                assertThat(area.getAreaChartArray(0).getSerList())
                        .extracting(series -> series.getVal().getNumRef().getF())
                        .containsExactly("Chart!$D$2:$D$97", "Chart!$E$2:$E$97", "Chart!$F$2:$F$97", "Chart!$G$2:$G$97",
                                "Chart!$H$2:$H$97", "Chart!$I$2:$I$97");
                assertThat(area.getLineChartArray(0).getSerList())
                        .extracting(series -> series.getVal().getNumRef().getF())
                        .containsExactly("Chart!$B$2:$B$97", "Chart!$C$2:$C$97");
                assertThat(area.getLineChartArray(0).getSerArray(0).getCat().getNumRef().getF())
                        .isEqualTo("Chart!$A$2:$A$97");
                assertThat(area.xmlText()).contains("baseTimeUnit val=\"months\"", "majorUnit val=\"1\"",
                        "majorTimeUnit val=\"years\"");
            }
            CTLineChart backtest = workbook.getSheet("Backtest").createDrawingPatriarch().getCharts().getFirst()
                    .getCTChart().getPlotArea().getLineChartArray(0);
            assertThat(backtest.getSerList()).extracting(series -> series.getVal().getNumRef().getF())
                    .containsExactly("Backtest!$D$26:$D$49", "Backtest!$E$26:$E$49");
        }
    }

    @Test
    void theLayersOfTheChartAddUpToTheLimitsOfTheBands() throws Exception {
        ForecastDocument document = Samples.document(Samples.passengers());
        Forecast forecast = document.result().forecast();
        try (XSSFWorkbook workbook = workbook(document)) {
            XSSFSheet chart = workbook.getSheet("Chart");
            for (int step = 0; step < forecast.values().size(); step++) {
                double height = 0;
                double[] limits = {forecast.bands().get(2).lower().value(step), forecast.bands().get(1).lower().value(step),
                    forecast.bands().get(0).lower().value(step), forecast.bands().get(0).upper().value(step),
                    forecast.bands().get(1).upper().value(step), forecast.bands().get(2).upper().value(step)};
                for (int column = 0; column < limits.length; column++) {
                    height += chart.getRow(73 + step).getCell(3 + column).getNumericCellValue();
                    assertThat(height).isCloseTo(limits[column], within(1e-9));
                }
                assertThat(chart.getRow(73 + step).getCell(1)).isNull();
            }
            assertThat(chart.getRow(72).getCell(3).getNumericCellValue()).isEqualTo(432);
            assertThat(chart.getRow(72).getCell(4).getNumericCellValue()).isZero();
        }
    }

    @Test
    void timesBeforeExcelsFirstDateStayText() throws Exception {
        TimeSeries history = new TimeSeries("sunspots",
                TimeAxis.regular(LocalDateTime.of(1749, 1, 1, 0, 0), Frequency.MONTHLY, 2_000), new double[2_000]);
        try (XSSFWorkbook workbook = workbook(Samples.document(history))) {
            Sheet sheet = workbook.getSheet("History");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("1749-01-01");
            assertThat(sheet.getRow(2_000).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo(history.axis().time(1_999));
        }
    }

    @Test
    void moreRowsThanExcelHasAreSplit() throws Exception {
        TimeSeries history = new TimeSeries("x", TimeAxis.index(SheetWriter.MOST_ROWS + 10),
                new double[SheetWriter.MOST_ROWS + 10]);
        HistorySheets sheets = new HistorySheets(history, ENGLISH);
        assertThat(sheets.sheets()).isEqualTo(2);
        assertThat(sheets.name(1)).isEqualTo("History");
        assertThat(sheets.name(2)).isEqualTo("History 2");
        assertThat(new HistorySheets(history.slice(0, SheetWriter.MOST_ROWS), ENGLISH).sheets()).isEqualTo(1);
    }

    @Test
    void csvWritesTheDialectOfTheReader() throws Exception {
        Path file = folder.resolve("a.csv");
        new ForecastExport(new Texts(Locale.CHINA), CsvDialect.of(Locale.GERMANY))
                .write(Samples.document(Samples.passengers()), file, ExportObserver.NONE);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("\uFEFF时间;passengers;预测值;50% 下限;50% 上限");
        assertThat(lines.get(1)).isEqualTo("1949-01-01;112;;;;;;;;");
        assertThat(lines.get(145)).startsWith("1961-01-01;;388,8");
        assertThat(lines).hasSize(1 + 144 + 24);
    }

    @Test
    void jsonNamesEverythingForPrograms() throws Exception {
        Path file = folder.resolve("a.json");
        ForecastDocument document = Samples.document(Samples.passengers());
        new ForecastExport(ENGLISH, CsvDialect.COMMA).write(document, file, ExportObserver.NONE);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/forecast/0/time").asText()).isEqualTo("1961-01-01");
        assertThat(json.at("/forecast/23/hi95").asDouble())
                .isEqualTo(document.result().forecast().bands().get(2).upper().value(23));
        assertThat(json.at("/accuracy/tidecast/mase").asDouble()).isEqualTo(0.81);
        assertThat(json.at("/accuracy/tidecast/mape").isNull()).isTrue();
        assertThat(json.at("/backtest/1/points/0/actual").asDouble()).isEqualTo(document.history().value(120));
        assertThat(json.get("history")).hasSize(144);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.csv", "a.json"})
    void aCancelledExportLeavesTheOldFile(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "old");
        AtomicInteger asked = new AtomicInteger();
        ExportObserver afterTwo = new ExportObserver() {
            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 2;
            }
        };
        assertThatThrownBy(() -> new ForecastExport(ENGLISH, CsvDialect.COMMA)
                .write(Samples.document(Samples.wave(20_000)), file, afterTwo))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Test
    void anUnknownEndingIsExplained() {
        assertThatThrownBy(() -> new ForecastExport(ENGLISH, CsvDialect.COMMA)
                .write(Samples.document(Samples.passengers()), folder.resolve("a.doc"), ExportObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageContaining(
                        ExportFormat.TABLES.stream().map(ExportFormat::ending).collect(Collectors.joining(", ")));
    }

    private XSSFWorkbook workbook(ForecastDocument document) throws Exception {
        Path file = folder.resolve("a.xlsx");
        new ForecastExport(ENGLISH, CsvDialect.COMMA).write(document, file, ExportObserver.NONE);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<String> texts(Row row) {
        return java.util.stream.StreamSupport.stream(row.spliterator(), false).map(Cell::getStringCellValue).toList();
    }

    private static String everything(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                text.append(cell.getCellType() == CellType.STRING ? cell.getStringCellValue()
                        : String.valueOf(cell.getNumericCellValue())).append('\n');
            }
        }
        return text.toString();
    }
}
