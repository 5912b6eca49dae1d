/**
 * Forecasting without any machine-learning library: settings and their limits, preparation of a series, windows,
 * the backbone, the honest test of the network, backtest, accuracy, intervals and the verdict.
 *
 * <p>Two seams. {@link io.github.tidecast.forecast.Engine} is what windows and the command line call: a series and
 * settings in, a {@link io.github.tidecast.forecast.ForecastResult} out; it runs here in the same process or in the
 * worker. {@link io.github.tidecast.forecast.NetworkTrainer} is what forecasting itself calls to have one network
 * trained on windows; {@code forecast.dl4j} implements it. Decision: the whole forecast crosses the process
 * border, not the single network, because then one job is one message and the baselines, the backtest and the
 * network see the same prepared numbers.
 */
package io.github.tidecast.forecast;
