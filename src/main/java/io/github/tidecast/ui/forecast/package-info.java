/**
 * The forecast chart: history, forecast, bands, tests and further methods. Decision: which part is in sight is kept
 * for each file, so that a new training or a switch to an earlier run does not move what the user looks at.
 */
package io.github.tidecast.ui.forecast;
