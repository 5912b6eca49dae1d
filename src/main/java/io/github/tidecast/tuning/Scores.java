package io.github.tidecast.tuning;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeSeries;

/**
 * What counts in a search: the mean absolute error, in the unit of the data. All trials of a search are tested at the
 * same origins, because those follow from the series, the horizon and the season, which are not searched.
 */
final class Scores {

    private Scores() {
    }

    /** Mean absolute error of the forecast on the backtest, NaN if there is none. */
    static double error(ForecastResult result) {
        return error(result, Method.TIDECAST);
    }

    /** Mean absolute error of the network alone on the backtest, NaN if there is none. */
    static double networkError(ForecastResult result) {
        return error(result, Method.NETWORK);
    }

    private static double error(ForecastResult result, Method method) {
        return result.accuracy().stream().filter(one -> one.method() == method)
                .map(one -> one.scores().get(Measure.MAE)).filter(score -> score != null && score.isDefined())
                .mapToDouble(score -> score.value()).findFirst().orElse(Double.NaN);
    }

    /** Mean absolute error of a forecast where there is an actual value; NaN without any. */
    static double meanAbsoluteError(TimeSeries forecast, TimeSeries actual) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < Math.min(forecast.size(), actual.size()); i++) {
            double error = Math.abs(forecast.value(i) - actual.value(i));
            if (!Double.isNaN(error)) {
                sum += error;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
