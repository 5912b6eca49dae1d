/**
 * The step between times: {@code FrequencyGuess} finds it, {@code RegularAxis} lays points on it. Knows dates, for
 * what one of them names, and nothing of cells.
 */
package io.github.tidecast.importing.guess.axis;
