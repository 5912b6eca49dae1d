package io.github.tidecast.forecast.diagnostics;

/**
 * The error some steps ahead, over all backtests.
 *
 * @param step     steps ahead, from 1
 * @param absolute mean absolute error
 * @param bias     mean of actual minus forecast; above 0 if forecasts are too low
 * @param count    errors it is the mean of
 */
public record StepError(int step, double absolute, double bias, int count) {
}
