/**
 * From the values of a file to the numbers a network learns from, and back: gaps, transform, season, level, scale,
 * windows. Unfitted and fitted are different things: whatever has been fitted is an immutable value made from the
 * training part alone, so that nothing after a split can leak into it.
 *
 * <p>Windows are views on one array and are written out only into the batch at hand: a copy of every window would
 * cost the window's length times the series.
 */
package io.github.tidecast.forecast.preparation;
