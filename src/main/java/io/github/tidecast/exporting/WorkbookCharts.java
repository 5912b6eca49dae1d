package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Printable;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The native charts of a workbook: lines over the cells of the sheets, so that a changed cell moves its line. Scatter
 * charts, because only they give each series times of its own, in Excel and in LibreOffice.
 */
final class WorkbookCharts {

    /** Points of the history shown; more make spreadsheets slow and show no more. */
    static final int MOST_POINTS = 2_000;

    private final SXSSFWorkbook workbook;
    private final ForecastDocument document;
    private final Texts texts;
    private final ExcelLines lines;

    WorkbookCharts(SXSSFWorkbook workbook, ForecastDocument document, Texts texts) {
        this.workbook = workbook;
        this.document = document;
        this.texts = texts;
        this.lines = new ExcelLines();
    }

    /** Adds the chart of the forecast to its sheet and to the summary, and that of the backtest to its sheet. */
    void add() {
        int column = 3 + 2 * document.result().forecast().bands().size();
        addForecastChart(sheet("exporting.sheet.forecast"), column, 1);
        addForecastChart(sheet("exporting.sheet.summary"), 9, 1);
        if (!document.result().backtest().origins().isEmpty()) {
            new BacktestChart(document, texts, lines).add(sheet("exporting.sheet.backtest"));
        }
    }

    private XSSFSheet sheet(String key) {
        return workbook.getXSSFWorkbook().getSheet(texts.say(key));
    }

    private void addForecastChart(XSSFSheet sheet, int column, int row) {
        XSSFChart chart = lines.chart(sheet, column, row,
                texts.say("exporting.title", Printable.of(document.history().name())));
        TimeSeries history = document.history();
        TimeAxis past = history.axis();
        TimeAxis future = document.result().forecast().values().axis();
        XDDFScatterChartData data = lines.axes(chart, past, SheetWriter.serial(past, firstCharted(past)),
                SheetWriter.serial(future, future.size() - 1), WorkbookStyles.valueFormat(history));
        addHistory(data);
        addForecast(data, document.result().forecast());
        chart.plot(data);
        lines.finish(chart);
    }

    private void addHistory(XDDFScatterChartData data) {
        TimeSeries history = document.history();
        HistorySheets sheets = new HistorySheets(history, texts);
        int end = history.size();
        int lastSheet = sheets.sheets();
        int start = Math.max((lastSheet - 1) * SheetWriter.MOST_ROWS, firstCharted(history.axis()));
        int firstRow = start - (lastSheet - 1) * SheetWriter.MOST_ROWS + 1;
        String name = sheets.name(lastSheet);
        TimeSeries shown = history.slice(start, end);
        lines.add(data, texts.say("exporting.sheet.history"), times(shown.axis(), name, firstRow, 0),
                values(shown, name, firstRow, 1), Palette.LIGHT.history(), 1.25, PresetLineDash.SOLID);
    }

    /** The first point with a date that Excel knows among those shown. */
    private static int firstCharted(TimeAxis axis) {
        int first = Math.max(0, axis.size() - MOST_POINTS);
        while (first < axis.size() - 1 && Double.isNaN(SheetWriter.serial(axis, first))) {
            first++;
        }
        return first;
    }

    private void addForecast(XDDFScatterChartData data, Forecast forecast) {
        String sheet = texts.say("exporting.sheet.forecast");
        XDDFNumericalDataSource<Double> times = times(forecast.values().axis(), sheet, 1, 0);
        Color blue = Palette.LIGHT.forecast();
        lines.add(data, texts.say("exporting.column.forecast"), times, values(forecast.values(), sheet, 1, 1), blue,
                2.25, PresetLineDash.SOLID);
        for (int i = 0; i < forecast.bands().size(); i++) {
            Band band = forecast.bands().get(i);
            Color pale = lines.paler(blue, 0.25 + 0.2 * i);
            List<String> names = WorkbookFile.bandNames(band.level(), texts);
            lines.add(data, names.get(0), times, values(band.lower(), sheet, 1, 2 + 2 * i), pale, 1,
                    PresetLineDash.DASH);
            lines.add(data, names.get(1), times, values(band.upper(), sheet, 1, 3 + 2 * i), pale, 1,
                    PresetLineDash.DASH);
        }
    }

    static XDDFNumericalDataSource<Double> times(TimeAxis axis, String sheet, int row, int column) {
        Double[] serials = IntStream.range(0, axis.size()).mapToObj(i -> SheetWriter.serial(axis, i))
                .map(serial -> Double.isNaN(serial) ? null : serial).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(serials, range(sheet, row, axis.size(), column));
    }

    static XDDFNumericalDataSource<Double> values(TimeSeries series, String sheet, int row, int column) {
        Double[] values = IntStream.range(0, series.size())
                .mapToObj(i -> Double.isNaN(series.value(i)) ? null : (Double) series.value(i)).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(values, range(sheet, row, series.size(), column));
    }

    private static String range(String sheet, int firstRow, int rows, int column) {
        return new CellRangeAddress(firstRow, firstRow + rows - 1, column, column).formatAsString(sheet, true);
    }
}
