package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Printable;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The native charts of a workbook, over cells, so that a changed cell changes the chart. All series of a chart with areas
 * must share one column of times, so the chart of the forecast has a sheet of its own.
 */
final class WorkbookCharts {

    private final SXSSFWorkbook workbook;
    private final ForecastDocument document;
    private final Texts texts;
    private final ExcelLines lines;
    private final ChartSheet drawn;

    /**
     * Charts.
     *
     * @param drawn the sheet of the chart of the forecast
     */
    WorkbookCharts(SXSSFWorkbook workbook, ForecastDocument document, ChartSheet drawn, Texts texts) {
        this.drawn = drawn;
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
        String name = texts.say("exporting.sheet.chart");
        XDDFNumericalDataSource<Double> times = cells(drawn.axisNumbers(), name, 1, 0);
        times.setFormatCode(drawn.times().format());
        ExcelLines.Axes axes = lines.axes(chart, new ExcelLines.Categories(drawn.times(), times), drawn.extremes(),
                WorkbookStyles.valueFormat(document.history()));
        List<Integer> unnamed = new ArrayList<>();
        if (!drawn.layers().isEmpty()) {
            addBands(chart, axes, name, unnamed);
        }
        XDDFLineChartData data = lines.lines(chart, axes);
        lines.line(data, axes, texts.say("exporting.sheet.history"), column(name, ChartSheet.HISTORY),
                Palette.LIGHT.history(), 1.25, PresetLineDash.SOLID);
        lines.line(data, axes, texts.say("exporting.column.forecast"), column(name, ChartSheet.FORECAST),
                Palette.LIGHT.forecast(), 2.25, PresetLineDash.SOLID);
        chart.plot(data);
        lines.finish(chart, unnamed);
    }

    private void addBands(XSSFChart chart, ExcelLines.Axes axes, String sheet, List<Integer> unnamed) {
        XDDFAreaChartData data = lines.areas(chart, axes);
        lines.area(data, axes, texts.say("exporting.chart.base"), column(sheet, ChartSheet.BASE), Optional.empty());
        unnamed.add(0);
        List<ChartSheet.Layer> layers = drawn.layers();
        int bands = (layers.size() + 1) / 2;
        for (int i = 0; i < layers.size(); i++) {
            ChartSheet.Layer layer = layers.get(i);
            int inward = Math.min(i, layers.size() - 1 - i);
            lines.area(data, axes, texts.say("exporting.chart.band", layer.level()), column(sheet, layer.column()),
                    Optional.of(lines.paler(Palette.LIGHT.forecast(), 0.88 - 0.42 * (inward + 1) / (bands + 1.0))));
            if (i >= bands) {
                unnamed.add(i + 1);
            }
        }
        chart.plot(data);
    }

    private XDDFNumericalDataSource<Double> column(String sheet, int column) {
        return cells(drawn.column(column), sheet, 1, column);
    }

    static XDDFNumericalDataSource<Double> cells(double[] values, String sheet, int row, int column) {
        return XDDFDataSourcesFactory.fromArray(Arrays.stream(values)
                        .mapToObj(value -> Double.isNaN(value) ? null : (Double) value).toArray(Double[]::new),
                range(sheet, row, values.length, column));
    }

    private static String range(String sheet, int firstRow, int rows, int column) {
        return new CellRangeAddress(firstRow, firstRow + rows - 1, column, column).formatAsString(sheet, true);
    }
}
