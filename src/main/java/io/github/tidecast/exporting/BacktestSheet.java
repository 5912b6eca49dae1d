package io.github.tidecast.exporting;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each method would have forecast earlier, beside what came. */
final class BacktestSheet {

    private final ForecastDocument document;
    private final Texts texts;

    BacktestSheet(ForecastDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    void write(SheetWriter sheet) {
        List<Backtest.Origin> origins = document.result().backtest().origins();
        TimeAxis axis = document.history().axis();
        List<Method> methods = Arrays.stream(Method.values())
                .filter(method -> origins.getFirst().forecasts().containsKey(method)).toList();
        List<String> names = new ArrayList<>(List.of(texts.say("exporting.column.known-until"),
                texts.say("exporting.column.step"),
                texts.say(axis.hasTimes() ? "exporting.column.time" : "exporting.column.number"),
                texts.say("exporting.column.actual")));
        methods.forEach(method -> names.add(texts.say(document.result().label(method))));
        names.add(texts.say("exporting.column.error"));
        sheet.widths(names.size(), 20, 8, 20, 16, 24).header(names);
        String time = axis.hasTimes() ? WorkbookStyles.timeFormat(axis) : "0";
        String value = WorkbookStyles.valueFormat(document.history());
        for (Backtest.Origin origin : origins) {
            for (int i = 0; i < origin.actual().size(); i++) {
                sheet.nextRow().time(0, axis, Math.max(0, origin.known() - 1), time).number(1, i + 1.0, "0")
                        .time(2, origin.actual().axis(), i, time).number(3, origin.actual().value(i), value);
                int column = 4;
                for (Method method : methods) {
                    TimeSeries forecast = origin.forecasts().get(method);
                    sheet.number(column++, forecast == null ? Double.NaN : forecast.value(i), value);
                }
                TimeSeries handed = origin.forecasts().get(document.result().chosen());
                sheet.number(column, handed == null ? Double.NaN : origin.actual().value(i) - handed.value(i), value);
            }
        }
    }
}
