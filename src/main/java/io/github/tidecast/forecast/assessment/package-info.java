/**
 * How good a forecast is: origins, accuracy, intervals, verdict. Everything here looks at pairs of forecasts and what
 * really came; it does not know how a forecast is made.
 */
package io.github.tidecast.forecast.assessment;
