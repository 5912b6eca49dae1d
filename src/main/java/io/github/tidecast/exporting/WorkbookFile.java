package io.github.tidecast.exporting;

import io.github.tidecast.forecast.diagnostics.Diagnostics;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A forecast as an Excel workbook, written row by row. */
final class WorkbookFile {

    private static final int ROWS_IN_MEMORY = 128;

    private final Texts texts;

    WorkbookFile(Texts texts) {
        this.texts = texts;
    }

    void write(ForecastDocument document, OutputStream stream, ExportObserver observer) throws IOException {
        try {
            TempFile.withStrategy(new SheetFiles(), () -> {
                try {
                    writeSheets(document, stream, observer);
                    return null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeSheets(ForecastDocument document, OutputStream stream, ExportObserver observer)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(false);
            WorkbookStyles styles = new WorkbookStyles(workbook);
            HistorySheets history = new HistorySheets(document.history(), texts);
            new SummarySheet(document, texts).write(sheet(workbook, styles, "exporting.sheet.summary"),
                    history.sheets());
            new ForecastSheet(document, texts).write(sheet(workbook, styles, "exporting.sheet.forecast"));
            boolean tested = !document.result().backtest().origins().isEmpty();
            if (tested) {
                new BacktestSheet(document, texts).write(sheet(workbook, styles, "exporting.sheet.backtest"));
            }
            Diagnostics.of(document.history(), document.result().backtest(), document.result().chosen()).ifPresent(found ->
                    new DiagnosticsSheet(found, document, texts)
                            .write(sheet(workbook, styles, "exporting.sheet.diagnostics")));
            history.write(workbook, styles, observer);
            ChartSheet drawn = new ChartSheet(document, texts);
            drawn.write(sheet(workbook, styles, "exporting.sheet.chart"));
            new WorkbookCharts(workbook, document, drawn, texts).add();
            observer.advance(0.9);
            workbook.write(stream);
        }
        observer.advance(1);
    }

    private SheetWriter sheet(SXSSFWorkbook workbook, WorkbookStyles styles, String key) {
        return new SheetWriter(workbook.createSheet(texts.say(key)), styles).landscape();
    }

    /** Names of the columns of a band. */
    static List<String> bandNames(double level, Texts texts) {
        return List.of(texts.say(ForecastTable.lower(level)), texts.say(ForecastTable.upper(level)));
    }
}
