package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a forecast chart shows. Every axis either has times or none has. Gaps are the NaN points of the history.
 *
 * @param history   what happened
 * @param backtests what would have been forecast at earlier points in time, ascending; each begins where it was made
 * @param forecast  what will happen
 * @param bands     intervals around the forecast, in any order
 * @param preview   an unfinished forecast, while the network still learns
 * @param marks     points that deserve attention
 * @param overlays  forecasts of other runs and methods
 */
public record ChartContent(TimeSeries history, List<TimeSeries> backtests, Optional<TimeSeries> forecast,
                           List<ChartBand> bands, Optional<TimeSeries> preview, List<ChartMark> marks,
                           List<ChartOverlay> overlays) {

    public ChartContent {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(preview, "preview");
        backtests = List.copyOf(backtests);
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
        overlays = List.copyOf(overlays);
    }

    /** The history alone. */
    public static ChartContent of(TimeSeries history) {
        return new ChartContent(history, List.of(), Optional.empty(), List.of(), Optional.empty(), List.of(),
                List.of());
    }

    /** The same with forecasts made at earlier points in time. */
    public ChartContent withBacktests(List<TimeSeries> others) {
        return new ChartContent(history, others, forecast, bands, preview, marks, overlays);
    }

    /** The same with a finished forecast instead of a preview. */
    public ChartContent withForecast(TimeSeries series, List<ChartBand> intervals) {
        return new ChartContent(history, backtests, Optional.of(series), intervals, Optional.empty(), marks, overlays);
    }

    /** The same with an unfinished forecast. */
    public ChartContent withPreview(TimeSeries series) {
        return new ChartContent(history, backtests, forecast, bands, Optional.of(series), marks, overlays);
    }

    /** The same with other marks. */
    public ChartContent withMarks(List<ChartMark> others) {
        return new ChartContent(history, backtests, forecast, bands, preview, others, overlays);
    }

    /** The same with other runs to compare. */
    public ChartContent withOverlays(List<ChartOverlay> others) {
        return new ChartContent(history, backtests, forecast, bands, preview, marks, others);
    }
}
