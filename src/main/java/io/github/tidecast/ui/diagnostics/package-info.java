/**
 * Errors of the backtest as pictures: over time, as a histogram, as autocorrelation, with a sentence for each.
 * Decision: the words come from tests with a p-value ({@link io.github.tidecast.forecast.diagnostics}) and never from
 * a look at the picture.
 */
package io.github.tidecast.ui.diagnostics;
