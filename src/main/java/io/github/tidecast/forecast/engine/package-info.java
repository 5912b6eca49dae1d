/**
 * The engine that makes a forecast in this process: it brings the classical methods, the network and the assessment
 * together. {@link io.github.tidecast.forecast.engine.ForecastPipeline} has the stages in their order; each takes the
 * results of those before it and returns an immutable one, so that none is right at some time only. Decisions:
 *
 * <p>The network is trained twice. First without the end of the series, so that the backtest sees a network that
 * could not know what came; its weights stay for all origins, while the classical methods are fitted anew at each.
 * What it gained there decides its weight. If it earned one, it is trained again on everything. Training anew at
 * each origin would cost ten times as much and tell little more.
 *
 * <p>A network without a place in the forecast is trained all the same, so that its loss can be watched and the
 * comparison be shown.
 *
 * <p>What was fitted together with the weights of a network (transform, seasonal indices, scale, regression) is a
 * {@link io.github.tidecast.forecast.FittedModel} that is stored with them. Weights mean nothing without it, and fitted
 * again by a later version it would change forecasts that were made already.
 */
package io.github.tidecast.forecast.engine;
