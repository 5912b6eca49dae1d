package io.github.tidecast.exporting;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The future: time, value and both ends of each band. */
final class ForecastSheet {

    private final ForecastDocument document;
    private final Texts texts;

    ForecastSheet(ForecastDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    void write(SheetWriter sheet) {
        Forecast forecast = document.result().forecast();
        TimeAxis axis = forecast.values().axis();
        List<String> names = new ArrayList<>();
        names.add(texts.say(axis.hasTimes() ? "exporting.column.time" : "exporting.column.number"));
        names.add(texts.say("exporting.column.forecast"));
        forecast.bands().forEach(band -> names.addAll(WorkbookFile.bandNames(band.level(), texts)));
        sheet.widths(names.size(), 20, 14).header(names);
        String time = axis.hasTimes() ? WorkbookStyles.timeFormat(axis) : "0";
        String value = WorkbookStyles.valueFormat(document.history());
        for (int i = 0; i < axis.size(); i++) {
            sheet.nextRow().time(0, axis, i, time).number(1, forecast.values().value(i), value);
            int column = 2;
            for (Band band : forecast.bands()) {
                sheet.number(column++, band.lower().value(i), value).number(column++, band.upper().value(i), value);
            }
        }
    }
}
