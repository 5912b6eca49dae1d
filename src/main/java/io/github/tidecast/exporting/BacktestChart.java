package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Texts;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The native chart of the latest backtest: what came and what Tidecast had said. */
final class BacktestChart {

    private static final int TIME_COLUMN = 2;
    private static final int ACTUAL_COLUMN = 3;

    private final ForecastDocument document;
    private final Texts texts;
    private final ExcelLines lines;

    BacktestChart(ForecastDocument document, Texts texts, ExcelLines lines) {
        this.document = document;
        this.texts = texts;
        this.lines = lines;
    }

    void add(XSSFSheet sheet) {
        List<Backtest.Origin> origins = document.result().backtest().origins();
        Backtest.Origin latest = origins.getLast();
        List<Method> methods = Arrays.stream(Method.values())
                .filter(method -> origins.getFirst().forecasts().containsKey(method)).toList();
        if (!latest.forecasts().containsKey(Method.TIDECAST) || !methods.contains(Method.TIDECAST)) {
            return;
        }
        int row = 1 + origins.stream().limit(origins.size() - 1L).mapToInt(origin -> origin.actual().size()).sum();
        TimeAxis axis = latest.actual().axis();
        XSSFChart chart = lines.chart(sheet, 6 + methods.size(), 1, texts.say("exporting.chart.backtest"));
        XDDFScatterChartData data = lines.axes(chart, axis, SheetWriter.serial(axis, 0),
                SheetWriter.serial(axis, axis.size() - 1), WorkbookStyles.valueFormat(document.history()));
        String name = sheet.getSheetName();
        XDDFNumericalDataSource<Double> times = WorkbookCharts.times(axis, name, row, TIME_COLUMN);
        lines.add(data, texts.say("exporting.column.actual"), times,
                WorkbookCharts.values(latest.actual(), name, row, ACTUAL_COLUMN), Palette.LIGHT.history(), 1.5,
                PresetLineDash.SOLID);
        int column = ACTUAL_COLUMN + 1 + methods.indexOf(Method.TIDECAST);
        lines.add(data, texts.say(Method.TIDECAST.label()), times, WorkbookCharts.values(
                latest.forecasts().get(Method.TIDECAST), name, row, column), Palette.LIGHT.backtest(), 2,
                PresetLineDash.DASH);
        chart.plot(data);
        lines.finish(chart);
    }
}
