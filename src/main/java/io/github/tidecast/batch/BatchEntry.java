package io.github.tidecast.batch;

import io.github.tidecast.series.Frequency;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A line of a batch manifest.
 *
 * @param file      file of the series
 * @param id        its name in the output
 * @param target    column of numbers to forecast, if given; else the id names it where there are several
 * @param horizon   points to forecast
 * @param season    shortest season length if given, 1 for none; longer ones are looked for
 * @param frequency frequency for files without times, if given
 */
public record BatchEntry(Path file, String id, Optional<String> target, int horizon, Optional<Integer> season,
                         Optional<Frequency> frequency) {
}
