package io.github.tidecast.importing;

import io.github.tidecast.text.Text;
import java.util.List;

/**
 * A point where two readings are possible; a sensible one is chosen already.
 *
 * @param code    stable name, as in {@code date-order}
 * @param options stable names of the possible answers
 * @param chosen  one of the options
 * @param message the question in words
 */
public record Question(String code, List<String> options, String chosen, Text message) {

    public Question {
        options = List.copyOf(options);
    }
}
