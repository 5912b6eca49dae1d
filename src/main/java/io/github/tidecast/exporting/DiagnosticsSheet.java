package io.github.tidecast.exporting;

import io.github.tidecast.forecast.diagnostics.Autocorrelation;
import io.github.tidecast.forecast.diagnostics.Diagnosis;
import io.github.tidecast.forecast.diagnostics.Diagnostics;
import io.github.tidecast.forecast.diagnostics.Histogram;
import io.github.tidecast.forecast.diagnostics.StepError;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.util.List;

/** What the errors of the backtest tell: sentences, and the numbers behind each picture side by side. */
final class DiagnosticsSheet {

    private static final List<String> COLUMNS = List.of("exporting.column.step", "exporting.column.mae",
            "exporting.column.bias", "exporting.column.lag", "exporting.column.autocorrelation",
            "exporting.column.bound", "exporting.column.bin-start", "exporting.column.bin-count",
            "exporting.column.bin-normal");

    private final Diagnostics diagnostics;
    private final Diagnosis diagnosis;
    private final String valueFormat;
    private final Texts texts;

    DiagnosticsSheet(Diagnostics diagnostics, ForecastDocument document, Texts texts) {
        this.diagnostics = diagnostics;
        this.diagnosis = new Diagnosis(diagnostics, document.result().settings().seasons());
        this.valueFormat = WorkbookStyles.valueFormat(document.history());
        this.texts = texts;
    }

    void write(SheetWriter sheet) {
        sheet.widths(COLUMNS.size(), 18);
        sheet.header(COLUMNS.stream().map(texts::say).toList());
        List<StepError> steps = diagnostics.steps();
        Autocorrelation lags = diagnostics.autocorrelation();
        Histogram histogram = diagnostics.histogram();
        int[] counts = histogram.counts();
        int rows = Math.max(steps.size(), Math.max(lags.coefficients().length, counts.length));
        for (int i = 0; i < rows; i++) {
            sheet.nextRow();
            if (i < steps.size()) {
                sheet.number(0, steps.get(i).step(), "0").number(1, steps.get(i).absolute(), valueFormat)
                        .number(2, steps.get(i).bias(), valueFormat);
            }
            if (i < lags.coefficients().length) {
                sheet.number(3, i + 1.0, "0").number(4, lags.at(i + 1), "0.000").number(5, lags.bound(), "0.000");
            }
            if (i < counts.length) {
                double start = histogram.start() + i * histogram.width();
                sheet.number(6, start, valueFormat).number(7, counts[i], "0")
                        .number(8, histogram.normalAt(start + histogram.width() / 2), "0.0");
            }
        }
        sheet.skipRow();
        for (Text sentence : List.of(diagnosis.overTime(), diagnosis.distribution(), diagnosis.repetition(),
                diagnosis.growth(), diagnosis.agreement())) {
            sheet.nextRow().text(0, texts.say(sentence));
        }
    }
}
