package io.github.tidecast.exporting;

import io.github.tidecast.chart.ChartBand;
import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a forecast chart shows of a result; the same for the window, for pictures and for reports. */
public final class ForecastChart {

    private ForecastChart() {
    }

    /** A history with its forecast, its bands and what would have been forecast earlier. */
    public static ChartContent of(TimeSeries history, ForecastResult result) {
        ChartContent content = ChartContent.of(history)
                .withForecast(result.forecast().values(), bands(result.forecast().bands()));
        return content.withBacktests(result.backtest().origins().stream()
                .flatMap(origin -> Optional.ofNullable(origin.forecasts().get(result.chosen())).stream()).toList());
    }

    /** Bands as a chart draws them. */
    public static List<ChartBand> bands(List<Band> bands) {
        return bands.stream().map(band -> new ChartBand(band.level(), band.lower(), band.upper())).toList();
    }

    /**
     * The forecasts made at earlier points in time as one series. Where forecasts overlap, the later one counts and
     * the earlier is left out as a whole, because a line of both would be a forecast that nobody made.
     */
    static Optional<TimeSeries> backtest(TimeSeries history, ForecastResult result) {
        double[] values = new double[history.size()];
        Arrays.fill(values, Double.NaN);
        int first = history.size();
        int last = 0;
        for (Backtest.Origin origin : result.backtest().origins().reversed()) {
            TimeSeries forecast = origin.forecasts().get(result.chosen());
            if (forecast != null && origin.known() + forecast.size() <= (last == 0 ? history.size() : first)) {
                System.arraycopy(forecast.values(), 0, values, origin.known(), forecast.size());
                first = origin.known();
                last = Math.max(last, origin.known() + forecast.size());
            }
        }
        return first < last ? Optional.of(new TimeSeries(history.name(), history.axis().slice(first, last),
                Arrays.copyOfRange(values, first, last))) : Optional.empty();
    }
}
