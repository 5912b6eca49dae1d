package io.github.tidecast.importing;

import io.github.tidecast.text.Text;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something a user should know about the file.
 *
 * @param severity how bad
 * @param code     stable name, as in {@code duplicate-times}
 * @param row      row in the file or sheet, from 1
 * @param column   name of the column
 * @param message  one sentence
 */
public record Problem(Severity severity, String code, OptionalLong row, Optional<String> column, Text message) {

    /** Code of a note on a series that ends before others of its table. */
    public static final String ENDS_EARLIER = "ends-earlier";

    /** How bad a problem is. */
    public enum Severity { INFO, WARNING, ERROR }
}
