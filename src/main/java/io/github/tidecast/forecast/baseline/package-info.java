/**
 * The classical methods: each continues a history without gaps and knows nothing of networks.
 *
 * <p>Written here and not taken from a library: no maintained Java library has automatic exponential smoothing or
 * Theta under a fitting licence, and forecasting is what this program is about. Only the optimisers come from
 * Hipparchus. Each method is compared with statsmodels by fixtures that {@code src/bench} produces.
 */
package io.github.tidecast.forecast.baseline;
