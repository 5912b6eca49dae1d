/**
 * Forecasts of many series: the list of them ({@link io.github.tidecast.batch.BatchManifest}), the jobs made of it
 * ({@link io.github.tidecast.batch.BatchSource}), the forecasting side by side
 * ({@link io.github.tidecast.batch.BatchRunner}) and where results go ({@link io.github.tidecast.batch.ResultSink}).
 *
 * <p>Decision: a room of its own and not part of the command line, because the window and a cluster forecast many
 * series, too. A runner knows neither files nor a terminal: source, sink and observer are given to it. Results are kept
 * one by one as they come, and a batch that was cut off goes on where it stopped.
 */
package io.github.tidecast.batch;
