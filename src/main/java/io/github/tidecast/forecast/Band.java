package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeSeries;

/**
 * An interval for each point.
 *
 * @param level nominal share of actual values inside, in percent
 * @param lower lower ends
 * @param upper upper ends, never below the lower
 */
public record Band(double level, TimeSeries lower, TimeSeries upper) {
}
