package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Texts;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The native chart of the latest backtest: what came and what the method of the forecast had said. */
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
        Method chosen = document.result().chosen();
        if (!latest.forecasts().containsKey(chosen) || !methods.contains(chosen)) {
            return;
        }
        int row = 1 + origins.stream().limit(origins.size() - 1L).mapToInt(origin -> origin.actual().size()).sum();
        TimeAxis axis = latest.actual().axis();
        XSSFChart chart = lines.chart(sheet, 6 + methods.size(), 1, texts.say("exporting.chart.backtest"));
        String name = sheet.getSheetName();
        ExcelTimes labels = ExcelTimes.of(axis);
        XDDFNumericalDataSource<Double> times = WorkbookCharts.cells(IntStream.range(0, axis.size())
                .mapToDouble(i -> SheetWriter.serial(axis, i)).toArray(), name, row, TIME_COLUMN);
        times.setFormatCode(labels.format());
        ExcelLines.Axes axes = lines.axes(chart, new ExcelLines.Categories(labels, times),
                extremes(latest, chosen), WorkbookStyles.valueFormat(document.history()));
        XDDFLineChartData data = lines.lines(chart, axes);
        lines.line(data, axes, texts.say("exporting.column.actual"),
                WorkbookCharts.cells(latest.actual().values(), name, row, ACTUAL_COLUMN), Palette.LIGHT.history(), 1.5,
                PresetLineDash.SOLID);
        int column = ACTUAL_COLUMN + 1 + methods.indexOf(chosen);
        lines.line(data, axes, texts.say(document.result().label(chosen)), WorkbookCharts.cells(
                latest.forecasts().get(chosen).values(), name, row, column), Palette.LIGHT.backtest(), 2,
                PresetLineDash.DASH);
        chart.plot(data);
        lines.finish(chart, List.of());
    }

    private static double[] extremes(Backtest.Origin origin, Method chosen) {
        DoubleSummaryStatistics all = Stream.of(origin.actual(), origin.forecasts().get(chosen))
                .flatMapToDouble(series -> Arrays.stream(series.values())).filter(Double::isFinite).summaryStatistics();
        return new double[] {all.getMin(), all.getMax()};
    }
}
