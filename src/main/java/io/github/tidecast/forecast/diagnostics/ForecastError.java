package io.github.tidecast.forecast.diagnostics;

/**
 * One forecast of a backtest and what came.
 *
 * @param point    index in the history
 * @param step     steps ahead, from 1
 * @param actual   what came
 * @param forecast what had been forecast
 */
public record ForecastError(int point, int step, double actual, double forecast) {

    /** Actual minus forecast. */
    public double error() {
        return actual - forecast;
    }
}
