package io.github.tidecast.tuning;

import io.github.tidecast.text.Text;
import java.util.List;

/**
 * What a search found.
 *
 * @param trials       all trials by number
 * @param best         the one with the best score
 * @param start        the trial with the settings the search began with
 * @param confirmation mean absolute error on the untouched end of the start and of the best, in units of the data; NaN
 *                     where there is none
 * @param sentence     whether the winner held on the untouched end, in words
 */
public record TuningResult(List<Trial> trials, Trial best, Trial start, Confirmation confirmation, Text sentence) {

    /**
     * Errors on the untouched end.
     *
     * @param start of the settings the search began with
     * @param best  of the settings found
     */
    public record Confirmation(double start, double best) {

        /** True if the settings found are not worse. */
        public boolean holds() {
            return best <= start;
        }
    }

    public TuningResult {
        trials = List.copyOf(trials);
    }
}
