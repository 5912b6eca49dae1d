/**
 * What the errors of a backtest tell about a forecast: whether they lean to one side, scatter like noise, repeat, or
 * grow with the steps ahead; as numbers to draw and in words.
 *
 * <p>Decision: the errors of the backtest, not the residuals of the fit, because a network can fit anything and only
 * what it had not seen tells the truth. Where several forecasts were made for one time, their mean error counts once,
 * so that overlapping backtests do not weigh twice.
 */
package io.github.tidecast.forecast.diagnostics;
