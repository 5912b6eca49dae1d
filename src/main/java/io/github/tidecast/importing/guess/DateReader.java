package io.github.tidecast.importing.guess;

import java.nio.charset.StandardCharsets;

/** Reads the dates of a column in one format. Not for several threads. */
final class DateReader {

    /** What is no date. */
    static final long NONE = Long.MIN_VALUE;

    /** Characters that a time has at least. */
    private static final int SHORTEST = 5;
    private static final int LONGEST_BYTES = 120;
    private static final long MINUTE_MILLIS = 60_000L;

    private final DateFormat format;
    private final DatePattern pattern;
    private final ByteScanner scanner = new ByteScanner();
    private final DateFields fields = new DateFields();
    private final TimeOfDay timeOfDay = new TimeOfDay();
    private int firstOffset = TimeOfDay.NO_OFFSET;
    private boolean offsetsDiffer;

    DateReader(DateFormat format) {
        this.format = format;
        this.pattern = new DatePattern(format.pattern());
    }

    DateFormat format() {
        return format;
    }

    /** True if cells named different offsets from UTC; their times were moved to the first one's. */
    boolean offsetsDiffer() {
        return offsetsDiffer;
    }

    /** The time in a text, as {@link #read(byte[], int, int)}. */
    long read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    /** The time in a range of UTF-8 bytes, in wall-clock milliseconds; {@link #NONE} if it is none. */
    long read(byte[] bytes, int from, int to) {
        if (to - from > LONGEST_BYTES) {
            return NONE;
        }
        long time = readOne(bytes, from, to);
        return time == NONE && format.withTime() ? readInterval(bytes, from, to) : time;
    }

    /** The beginning of an interval written as two dates, or as a date and two times of day, with a dash between. */
    private long readInterval(byte[] bytes, int from, int to) {
        for (int i = from + SHORTEST; i < to - SHORTEST; i++) {
            if (bytes[i] == '-' && bytes[i - 1] == ' ' && bytes[i + 1] == ' ') {
                long begin = readOne(bytes, from, i - 1);
                return begin != NONE && (readOne(bytes, i + 2, to) != NONE || isClock(bytes, i + 2, to)) ? begin : NONE;
            }
        }
        return NONE;
    }

    private boolean isClock(byte[] bytes, int from, int to) {
        scanner.over(bytes, from, to);
        fields.clear();
        return timeOfDay.take(scanner, fields);
    }

    private long readOne(byte[] bytes, int from, int to) {
        scanner.over(bytes, from, to);
        long time = read();
        if (time != NONE || to == from || bytes[from] >= '0' && bytes[from] <= '9') {
            return time;
        }
        scanner.over(bytes, from, to);
        return skipWeekday() ? read() : NONE;
    }

    private long read() {
        fields.clear();
        timeOfDay.clear();
        if (!pattern.take(scanner, fields)) {
            return NONE;
        }
        if (scanner.atEnd()) {
            return fields.millis();
        }
        if (!format.withTime() || !separator()) {
            return NONE;
        }
        return scanner.atEnd() || timeOfDay.take(scanner, fields) ? moved(fields.millis()) : NONE;
    }

    private boolean skipWeekday() {
        boolean weekday = CalendarNames.isWeekday(scanner.word());
        scanner.loose();
        return weekday;
    }

    private boolean separator() {
        int from = scanner.position();
        if (scanner.take('T') || scanner.take('t') || scanner.take('_')) {
            return true;
        }
        scanner.take(',');
        scanner.blanks();
        int word = scanner.position();
        if (scanner.take('-')) {
            scanner.blanks();
        } else if (bracketedWeekday()) {
            scanner.blanks();
        } else if (CalendarNames.isWeekday(scanner.word())) {
            scanner.loose();
        } else {
            scanner.back(word);
        }
        return scanner.position() > from || scanner.take(':');
    }

    /** A weekday in brackets of either width; stays where it is without one. */
    private boolean bracketedWeekday() {
        int from = scanner.position();
        if (scanner.take('(') && CalendarNames.isBracketedWeekday(scanner.word()) && scanner.take(')')) {
            return true;
        }
        scanner.back(from);
        String wide = scanner.word();
        if (wide.length() > 2 && wide.startsWith("\uff08") && wide.endsWith("\uff09")
                && CalendarNames.isBracketedWeekday(wide.substring(1, wide.length() - 1))) {
            return true;
        }
        scanner.back(from);
        return false;
    }

    private long moved(long millis) {
        int offset = timeOfDay.offsetMinutes();
        if (offset == TimeOfDay.NO_OFFSET || millis == NONE) {
            return millis;
        }
        if (firstOffset == TimeOfDay.NO_OFFSET) {
            firstOffset = offset;
        }
        offsetsDiffer |= offset != firstOffset;
        return millis + (firstOffset - offset) * MINUTE_MILLIS;
    }
}
