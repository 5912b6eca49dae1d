package io.github.tidecast.exporting;

import io.github.tidecast.chart.Positions;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A forecast as one table: a row for each time of the history and of the future; columns for what happened, the
 * backtest, the forecast and the ends of its bands.
 */
final class ForecastTable {

    private record Column(String name, TimeSeries series) {
    }

    private final TimeAxis past;
    private final TimeAxis future;
    private final List<Column> columns = new ArrayList<>();
    private final Texts texts;

    ForecastTable(ForecastDocument document, Texts texts) {
        this.texts = texts;
        TimeSeries history = document.history();
        Forecast forecast = document.result().forecast();
        past = history.axis();
        future = forecast.values().axis();
        columns.add(new Column(history.name(), history));
        columns.add(new Column(texts.say("exporting.column.forecast"), forecast.values()));
        for (Band band : forecast.bands()) {
            columns.add(new Column(texts.say(lower(band.level())), band.lower()));
            columns.add(new Column(texts.say(upper(band.level())), band.upper()));
        }
        ForecastChart.backtest(history, document.result())
                .ifPresent(series -> columns.add(new Column(texts.say("exporting.column.backtest"), series)));
    }

    static Text lower(double level) {
        return Text.of("exporting.column.lower", level);
    }

    static Text upper(double level) {
        return Text.of("exporting.column.upper", level);
    }

    int rows() {
        return past.size() + future.size();
    }

    /** Rows of the history; the future follows. */
    int pastRows() {
        return past.size();
    }

    /** Names of all columns, the time first. */
    List<String> header() {
        List<String> names = new ArrayList<>();
        names.add(texts.say(past.hasTimes() ? "exporting.column.time" : "exporting.column.number"));
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    /** The time of a row in words. */
    String time(int row) {
        return row < past.size() ? past.label(row) : future.label(row - past.size());
    }

    /** The values of a row, NaN where a column has none. */
    double[] values(int row) {
        double time = row < past.size() ? past.millis(row) : future.millis(row - past.size());
        double[] values = new double[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = at(columns.get(i).series(), time);
        }
        return values;
    }

    private static double at(TimeSeries series, double time) {
        int i = Positions.firstAtOrAfter(series.axis(), time);
        return i < series.size() && series.axis().millis(i) == time ? series.value(i) : Double.NaN;
    }
}
