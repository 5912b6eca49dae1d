package io.github.tidecast.exporting;

import io.github.tidecast.chart.ChartRange;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the chart of the forecast is drawn from, in a sheet of its own: the end of the history and the forecast below each
 * other, and the bands as layers that lie on top of each other, because areas can be drawn in no other way.
 */
final class ChartSheet {

    /** More points make spreadsheets slow and show no more. */
    static final int MOST_POINTS = 2_000;
    static final int HISTORY = 1;
    static final int FORECAST = 2;
    /** The layer that carries the others and is not seen. */
    static final int BASE = 3;

    /**
     * A layer of the bands.
     *
     * @param column its column
     * @param level  of the band whose colour it has
     */
    record Layer(int column, double level) {
    }

    private final ForecastDocument document;
    private final Texts texts;
    private final List<Band> outerFirst;
    private final int start;
    private final ExcelTimes times;

    ChartSheet(ForecastDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        this.outerFirst = document.result().forecast().bands().stream()
                .sorted(Comparator.comparingDouble(Band::level).reversed()).toList();
        int first = firstShown();
        ExcelTimes found = ExcelTimes.of(axis(first));
        if (!found.dates() && found.first() > 0) { // so that the first label is that of a whole hour or day
            first += (int) found.first();
            found = ExcelTimes.of(axis(first));
        }
        this.start = Math.min(first, Math.max(0, document.history().size() - 1));
        this.times = found;
    }

    private int firstShown() {
        TimeAxis past = document.history().axis();
        int first = past.size() - Math.min(MOST_POINTS, ChartRange.AUTO.points(
                ForecastChart.of(document.history(), document.result())));
        while (first < past.size() - 1 && Double.isNaN(SheetWriter.serial(past, first))) {
            first++;
        }
        return first;
    }

    /** The times of the rows: the history from a point on, and the forecast. */
    private TimeAxis axis(int first) {
        TimeAxis past = document.history().axis();
        TimeAxis future = document.result().forecast().values().axis();
        return past.hasTimes() ? TimeAxis.of(LongStream.concat(
                        IntStream.range(first, past.size()).mapToLong(past::millis),
                        IntStream.range(0, future.size()).mapToLong(future::millis)).toArray(), past.frequency())
                : TimeAxis.index(past.size() + future.size()).slice(first, past.size() + future.size());
    }

    /** How its times are labelled. */
    ExcelTimes times() {
        return times;
    }

    /** The numbers of the rows' times; NaN where a time is no date to Excel. */
    double[] axisNumbers() {
        TimeAxis axis = axis(start);
        return IntStream.range(0, axis.size()).mapToDouble(row -> SheetWriter.serial(axis, row)).toArray();
    }

    /** Rows below the header. */
    int rows() {
        return document.history().size() - start + document.result().forecast().values().size();
    }

    /** The layers above the base, the lowest first. */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        int bands = outerFirst.size();
        for (int i = 0; i < 2 * bands - 1; i++) {
            layers.add(new Layer(BASE + 1 + i, outerFirst.get(i < bands ? i : 2 * bands - 2 - i).level()));
        }
        return layers;
    }

    /** All values of a column, NaN where a cell is empty. */
    double[] column(int column) {
        TimeSeries history = document.history();
        double[] values = new double[rows()];
        double known = 0;
        for (int row = 0; row < values.length; row++) {
            int step = row - (history.size() - start);
            double value = step < 0 ? history.value(start + row) : Double.NaN;
            known = Double.isNaN(value) ? known : value;
            values[row] = step < 0 ? past(column, value, known) : future(column, step);
        }
        return values;
    }

    /** The bands follow the history without width: an area that begins after empty cells would rise from zero. */
    private static double past(int column, double value, double known) {
        return switch (column) {
            case HISTORY -> value;
            case FORECAST -> Double.NaN;
            case BASE -> known;
            default -> 0;
        };
    }

    private double future(int column, int step) {
        if (column == HISTORY) {
            return Double.NaN;
        }
        if (column == FORECAST) {
            return document.result().forecast().values().value(step);
        }
        double[] limits = limits(step);
        return column == BASE ? limits[0] : limits[column - BASE] - limits[column - BASE - 1];
    }

    /** The ends of all bands, from the lowest to the highest. */
    private double[] limits(int step) {
        return Stream.concat(outerFirst.stream().map(Band::lower), outerFirst.reversed().stream().map(Band::upper))
                .mapToDouble(limit -> limit.value(step)).toArray();
    }

    /** The least and the greatest value that is drawn; NaN if there are none. */
    double[] extremes() {
        TimeSeries history = document.history();
        double[] values = DoubleStream.concat(Stream.concat(Stream.of(document.result().forecast().values()),
                                document.result().forecast().bands().stream()
                                        .flatMap(band -> Stream.of(band.lower(), band.upper())))
                        .flatMapToDouble(series -> Arrays.stream(series.values())),
                Arrays.stream(history.values()).skip(start)).filter(Double::isFinite).toArray();
        return new double[] {Arrays.stream(values).min().orElse(Double.NaN),
            Arrays.stream(values).max().orElse(Double.NaN)};
    }

    void write(SheetWriter sheet) {
        TimeAxis axis = axis(start);
        List<String> names = new ArrayList<>(List.of(
                texts.say(axis.hasTimes() ? "exporting.column.time" : "exporting.column.number"),
                texts.say("exporting.sheet.history"), texts.say("exporting.column.forecast")));
        if (!outerFirst.isEmpty()) {
            names.add(texts.say(ForecastTable.lower(outerFirst.getFirst().level())));
            layers().forEach(layer -> names.add(texts.say("exporting.chart.layer", layer.level())));
        }
        sheet.widths(names.size(), 20, 14).header(names);
        String time = axis.hasTimes() ? WorkbookStyles.timeFormat(axis) : "0";
        String value = WorkbookStyles.valueFormat(document.history());
        double[][] columns = IntStream.range(1, names.size()).mapToObj(this::column).toArray(double[][]::new);
        for (int row = 0; row < axis.size(); row++) {
            sheet.nextRow().time(0, axis, row, time);
            for (int column = 0; column < columns.length; column++) {
                sheet.number(1 + column, columns[column][row], value);
            }
        }
    }
}
