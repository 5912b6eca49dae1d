package io.github.tidecast.exporting;

import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What happened: one sheet, or several where there are more rows than Excel has. */
final class HistorySheets {

    private static final int ROWS_BETWEEN_REPORTS = 4096;

    private final TimeSeries history;
    private final Texts texts;

    HistorySheets(TimeSeries history, Texts texts) {
        this.history = history;
        this.texts = texts;
    }

    /** How many sheets it takes. */
    int sheets() {
        return Math.max(1, (history.size() + SheetWriter.MOST_ROWS - 1) / SheetWriter.MOST_ROWS);
    }

    /** The name of a sheet, from 1. */
    String name(int sheet) {
        return sheet == 1 ? texts.say("exporting.sheet.history") : texts.say("exporting.sheet.history-more", sheet);
    }

    void write(SXSSFWorkbook workbook, WorkbookStyles styles, ExportObserver observer) {
        String time = history.axis().hasTimes() ? WorkbookStyles.timeFormat(history.axis()) : "0";
        String value = WorkbookStyles.valueFormat(history);
        for (int number = 1; number <= sheets(); number++) {
            SheetWriter sheet = new SheetWriter(workbook.createSheet(name(number)), styles).widths(2, 22, 16);
            sheet.header(List.of(texts.say(history.axis().hasTimes() ? "exporting.column.time"
                    : "exporting.column.number"), history.name()));
            int end = (int) Math.min(history.size(), (long) number * SheetWriter.MOST_ROWS);
            for (int i = (number - 1) * SheetWriter.MOST_ROWS; i < end; i++) {
                if (i % ROWS_BETWEEN_REPORTS == 0) {
                    observer.advance(0.8 * i / history.size());
                }
                sheet.nextRow().time(0, history.axis(), i, time).number(1, history.value(i), value);
            }
        }
    }
}
