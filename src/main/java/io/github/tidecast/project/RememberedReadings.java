package io.github.tidecast.project;

import io.github.tidecast.importing.ImportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the user decided files of certain shapes are to be read.
 *
 * @param readings the latest decision first, each shape once, at most {@link #MOST}
 */
public record RememberedReadings(List<Reading> readings) {

    /** How many are remembered. */
    public static final int MOST = 50;

    /** None yet. */
    public static final RememberedReadings NONE = new RememberedReadings(List.of());

    /**
     * A decision.
     *
     * @param shape   short name of a file shape
     * @param options what was decided for it, without a password
     */
    public record Reading(String shape, ImportOptions options) {

        public Reading {
            options = options.withPassword(Optional.empty());
        }
    }

    public RememberedReadings {
        readings = readings.stream().limit(MOST).toList();
    }

    /** What was decided for a shape. */
    public Optional<ImportOptions> find(String shape) {
        return readings.stream().filter(reading -> reading.shape().equals(shape)).map(Reading::options).findFirst();
    }

    /** The list after a decision; to find out everything is none. */
    public RememberedReadings decided(String shape, ImportOptions options) {
        List<Reading> next = new ArrayList<>();
        Reading decision = new Reading(shape, options);
        if (!decision.options().equals(ImportOptions.AUTOMATIC)) {
            next.add(decision);
        }
        readings.stream().filter(reading -> !reading.shape().equals(shape)).forEach(next::add);
        return new RememberedReadings(next);
    }
}
