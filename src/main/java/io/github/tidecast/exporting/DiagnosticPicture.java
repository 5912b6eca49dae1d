package io.github.tidecast.exporting;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.Diagram;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.diagnostics.Diagnosis;
import io.github.tidecast.forecast.diagnostics.Diagnostics;
import io.github.tidecast.forecast.diagnostics.ForecastError;
import io.github.tidecast.forecast.diagnostics.Histogram;
import io.github.tidecast.forecast.diagnostics.StepError;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.List;

/**
 * A picture of the errors of a backtest with what it says; the same for the window and the report.
 *
 * @param title   what it shows
 * @param diagram the picture
 * @param words   what it says, in one sentence or two
 */
public record DiagnosticPicture(Text title, Diagram diagram, Text words) {

    /**
     * Errors over time, their distribution, their repetition, their growth with the steps ahead, and actual against
     * forecast values; no pictures if there are too few errors.
     */
    public static List<DiagnosticPicture> of(TimeSeries history, ForecastResult result, ChartStyle style) {
        return Diagnostics.of(history, result.backtest(), result.chosen())
                .map(found -> of(found, new Diagnosis(found, result.settings().seasons()), style)).orElse(List.of());
    }

    private static List<DiagnosticPicture> of(Diagnostics found, Diagnosis diagnosis, ChartStyle style) {
        Histogram histogram = found.histogram();
        return List.of(
                new DiagnosticPicture(Text.of("chart.diagnostics.over-time"),
                        Diagram.overTime(found.overTime(), style), diagnosis.overTime()),
                new DiagnosticPicture(Text.of("chart.diagnostics.distribution"), Diagram.histogram(histogram.start(),
                        histogram.width(), histogram.counts(), histogram::normalAt, style), diagnosis.distribution()),
                new DiagnosticPicture(Text.of("chart.diagnostics.autocorrelation"),
                        Diagram.autocorrelation(found.autocorrelation().coefficients(),
                                found.autocorrelation().bound(), style), diagnosis.repetition()),
                new DiagnosticPicture(Text.of("chart.diagnostics.per-step"),
                        Diagram.perStep(found.steps().stream().mapToInt(StepError::step).toArray(),
                                found.steps().stream().mapToDouble(StepError::absolute).toArray(), style),
                        diagnosis.growth()),
                new DiagnosticPicture(Text.of("chart.diagnostics.against"),
                        Diagram.against(found.errors().stream().mapToDouble(ForecastError::forecast).toArray(),
                                found.errors().stream().mapToDouble(ForecastError::actual).toArray(), style),
                        diagnosis.agreement()));
    }
}
