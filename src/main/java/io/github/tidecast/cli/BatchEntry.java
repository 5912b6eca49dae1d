package io.github.tidecast.cli;

import io.github.tidecast.series.Frequency;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A line of a batch manifest.
 *
 * @param file      file of the series
 * @param id        its name in the output
 * @param horizon   points to forecast
 * @param season    shortest season length if given, 1 for none; longer ones are looked for
 * @param frequency frequency for files without times, if given
 */
record BatchEntry(Path file, String id, int horizon, Optional<Integer> season, Optional<Frequency> frequency) {
}
