/**
 * The search for settings that forecast better: random trials first, then a tree-structured Parzen estimator
 * ({@link io.github.tidecast.tuning.ParzenSearch}; Bergstra et al. 2011), each trial scored by the rolling-origin
 * backtest on the series without its end, the winner confirmed on that end.
 *
 * <p>Decision: an own estimator of a hundred lines. DL4J's Arbiter was given up with 1.0.0-beta7, SMILE is GPL, and no
 * other Java library with a Parzen or a successive-halving search is kept up. Rejected: a grid, which spends its time
 * on dimensions that do not matter; successive halving over epochs, because early losses of an LSTM on a few hundred
 * windows say little about its backtest; a Gaussian process, which wants continuous dimensions.
 *
 * <p>A trial is proposed from the results of the trials up to {@link io.github.tidecast.tuning.Tuner#LAG} before it,
 * so that one engine or two side by side search the same way and the same seed finds the same settings.
 */
package io.github.tidecast.tuning;
