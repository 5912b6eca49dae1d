package io.github.tidecast.forecast.engine;

/**
 * A forecast as it was handed out, in the units of {@link Target}.
 *
 * @param known    points known when it was made
 * @param forecast the values after them
 */
record Handed(int known, double[] forecast) {
}
