package io.github.tidecast.batch;

import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Resampling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the rows of a batch's output were made from, kept in a small file beside it, so that a batch goes on only with
 * rows that it would make itself.
 *
 * @param level      level of the interval in percent
 * @param preset     preset of the settings
 * @param resampling how points were gathered, as options of the command line; empty if they were not
 * @param series     what each series was made from
 */
record BatchOrigin(double level, Preset preset, String resampling, List<Series> series) {

    /** Name of the field that files of earlier versions lack, which gathered nothing that they could tell of. */
    static final String RESAMPLING = "resampling";

    /** Bytes of the file at most; a million series. */
    static final int MOST_BYTES = 256 << 20;

    /**
     * A series.
     *
     * @param made line of the manifest, with length and time of the data file
     */
    record Series(String id, String made) {
    }

    /** What entries of a manifest are made from now. */
    static BatchOrigin of(double level, Preset preset, Optional<Resampling> resampling, List<BatchEntry> entries) {
        return new BatchOrigin(level, preset, resampling.map(BatchOrigin::words).orElse(""),
                entries.stream().map(entry -> new Series(entry.id(), made(entry))).toList());
    }

    private static String words(Resampling resampling) {
        String step = resampling.step().isRegular() ? resampling.step().id() : "keep";
        return "--resample " + (step.contains(" ") ? '"' + step + '"' : step) + " --resample-rule "
                + resampling.rule().name().toLowerCase(Locale.ROOT);
    }

    /** True if rows made from the other would look the same but for changes of single series. */
    boolean sameSettings(BatchOrigin other) {
        return level == other.level && preset == other.preset && resampling.equals(other.resampling);
    }

    /** What each series was made from, by its name. */
    Map<String, String> byId() {
        return series.stream().collect(Collectors.toMap(Series::id, Series::made, (one, other) -> other));
    }

    private static String made(BatchEntry entry) {
        return entry.file().toAbsolutePath().normalize() + " " + state(entry.file()) + " " + entry.horizon() + " "
                + entry.season().map(String::valueOf).orElse("-") + " "
                + entry.frequency().map(frequency -> frequency.id()).orElse("-") + " "
                + entry.target().map(target -> "target " + target).orElse("id");
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) { // it is told when the series is read
            return "missing";
        }
    }
}
