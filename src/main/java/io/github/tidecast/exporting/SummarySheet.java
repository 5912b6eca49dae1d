package io.github.tidecast.exporting;

import io.github.tidecast.text.Texts;
import java.util.List;

/** The first sheet: what was forecast, how good that is, how it was made. */
final class SummarySheet {

    private final ForecastDocument document;
    private final Texts texts;

    SummarySheet(ForecastDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    /** Writes it; {@code historySheets} tells whether the history had to be split. */
    void write(SheetWriter sheet, int historySheets) {
        ForecastFacts summary = new ForecastFacts(document, texts);
        sheet.widths(9, 34, 14);
        sheet.nextRow().text(0, summary.title(), sheet.styles().title());
        for (String sentence : summary.verdict()) {
            sheet.nextRow().text(0, sentence);
        }
        if (historySheets > 1) {
            sheet.nextRow().text(0, texts.say("exporting.history-split", historySheets));
        }
        sheet.nextRow().text(0, texts.say("exporting.chart.source", texts.say("exporting.sheet.chart")));
        facts(sheet, "exporting.summary.data", summary.data());
        facts(sheet, "exporting.summary.forecast", summary.forecast());
        accuracy(sheet);
        facts(sheet, "exporting.summary.settings", summary.settings());
        facts(sheet, "exporting.summary.origin", summary.origin());
    }

    private void facts(SheetWriter sheet, String heading, List<ForecastFacts.Fact> facts) {
        sheet.skipRow().nextRow().text(0, texts.say(heading), sheet.styles().heading());
        for (ForecastFacts.Fact fact : facts) {
            sheet.nextRow().text(0, fact.name()).text(1, fact.value());
        }
    }

    private void accuracy(SheetWriter sheet) {
        if (document.result().accuracy().isEmpty()) {
            return;
        }
        sheet.skipRow().nextRow().text(0, texts.say("exporting.summary.accuracy"), sheet.styles().heading());
        AccuracyTable table = new AccuracyTable(document.result(), texts);
        sheet.nextRow();
        for (int column = 0; column < table.markedHeader().size(); column++) {
            sheet.text(column, table.markedHeader().get(column),
                    column == 0 ? sheet.styles().heading() : sheet.styles().columnName());
        }
        for (int row = 0; row < table.rows(); row++) {
            sheet.nextRow().text(0, table.name(row));
            for (int column = 0; column < table.measures().size(); column++) {
                double score = table.score(row, column);
                if (Double.isNaN(score)) {
                    sheet.text(column + 1, table.text(row, column));
                } else {
                    sheet.number(column + 1, score, "#,##0.00");
                }
            }
        }
        for (String note : table.notes()) {
            sheet.nextRow().text(0, note);
        }
    }
}
