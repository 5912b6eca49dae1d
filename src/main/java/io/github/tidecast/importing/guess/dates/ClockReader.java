package io.github.tidecast.importing.guess.dates;

import java.nio.charset.StandardCharsets;

/** Reads a time of day that stands in a column of its own. */
public final class ClockReader {

    private static final double HOUR_MILLIS = 3_600_000.0;

    private final ByteScanner scanner = new ByteScanner();
    private final DateFields fields = new DateFields();
    private final TimeOfDay timeOfDay = new TimeOfDay();

    /** Hours since midnight; NaN if the text is no time of day. */
    public double hours(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        scanner.over(bytes, 0, bytes.length);
        fields.clear();
        fields.year = 1970;
        return timeOfDay.take(scanner, fields) ? fields.millis() / HOUR_MILLIS : Double.NaN;
    }
}
