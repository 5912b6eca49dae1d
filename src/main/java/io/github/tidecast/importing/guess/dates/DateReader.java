package io.github.tidecast.importing.guess.dates;

import io.github.tidecast.importing.guess.vocabulary.CalendarNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the dates of a column in one format. Not for several threads. */
public final class DateReader {

    /** What is no date. */
    public static final long NONE = Long.MIN_VALUE;

    /** Characters that a time has at least. */
    private static final int SHORTEST = 5;
    private static final int LONGEST_BYTES = 120;
    /** Digits that every date has: those of its year. */
    private static final int FEWEST_DIGITS = 2;
    private static final long MINUTE_MILLIS = 60_000L;

    /** What stands between the two dates of an interval; the slash is that of ISO 8601. */
    private static final List<byte[]> JOINTS = Stream.of(" - ", " \u2013 ", " \u2014 ", "\u2013", "\u2014", " to ", " bis ",
            " au ", "/", " ~ ", "~", "\uff5e", " \u81f3 ", "\u81f3").map(joint -> joint.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final DateFormat format;
    private final DatePattern pattern;
    private final ByteScanner scanner = new ByteScanner();
    private final DateFields fields = new DateFields();
    private final TimeOfDay timeOfDay = new TimeOfDay();
    private int firstOffset = TimeOfDay.NO_OFFSET;
    private boolean offsetsDiffer;

    /** A reader of cells in a format. */
    public DateReader(DateFormat format) {
        this.format = format;
        this.pattern = format.pattern();
    }

    /** The format that is read. */
    public DateFormat format() {
        return format;
    }

    /** True if cells named different offsets from UTC; their times were moved to the first one's. */
    public boolean offsetsDiffer() {
        return offsetsDiffer;
    }

    /** The time in a text, as {@link #read(byte[], int, int)}. */
    public long read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    /**
     * The time in a range of UTF-8 bytes, in wall-clock milliseconds; {@link #NONE} if it is none. An apostrophe in
     * front, by which spreadsheets mark text, counts for nothing.
     */
    public long read(byte[] bytes, int from, int to) {
        if (to - from > LONGEST_BYTES || !hasDigits(bytes, from, to)) {
            return NONE;
        }
        int begin = from < to && bytes[from] == '\'' ? from + 1 : from;
        long time = readOne(bytes, begin, to);
        if (time != NONE || !format.withTime()) {
            return time;
        }
        long clockFirst = readClockFirst(bytes, begin, to);
        return clockFirst == NONE ? readInterval(bytes, begin, to) : clockFirst;
    }

    /** Most texts are told from dates by this alone. */
    private static boolean hasDigits(byte[] bytes, int from, int to) {
        int digits = 0;
        for (int i = from; i < to && digits < FEWEST_DIGITS; i++) {
            digits += bytes[i] >= '0' && bytes[i] <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** A time of day and a date behind it, as in 13:30 01.03.2024. */
    private long readClockFirst(byte[] bytes, int from, int to) {
        int blank = from;
        while (blank < to && bytes[blank] != ' ') {
            blank++;
        }
        if (blank - from < SHORTEST || to - blank < SHORTEST || bytes[from] > '2' || !isClock(bytes, from, blank)) {
            return NONE;
        }
        long clock = fields.hour * 3_600_000L + fields.minute * MINUTE_MILLIS + fields.second * 1_000L + fields.milli;
        scanner.over(bytes, blank + 1, to);
        fields.clear();
        return pattern.take(scanner, fields) && scanner.atEnd() && fields.millis() != NONE ? fields.millis() + clock : NONE;
    }

    /** The beginning of an interval written as two dates, or as a date and two times of day. */
    private long readInterval(byte[] bytes, int from, int to) {
        for (int i = from + SHORTEST; i < to - SHORTEST; i++) {
            int behind = behindJoint(bytes, i, to);
            if (behind > i) {
                long begin = readOne(bytes, from, i);
                if (begin != NONE && (readOne(bytes, behind, to) != NONE || isClock(bytes, behind, to))) {
                    return begin;
                }
            }
        }
        return NONE;
    }

    /** The place behind what joins two dates, if that stands here. */
    private static int behindJoint(byte[] bytes, int at, int to) {
        if (bytes[at] > 0 && bytes[at] != ' ' && bytes[at] != '/' && bytes[at] != '~') {
            return at;
        }
        for (byte[] joint : JOINTS) {
            if (Arrays.equals(joint, 0, joint.length, bytes, at, Math.min(to, at + joint.length))) {
                return at + joint.length;
            }
        }
        return at;
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
        if (!format.withTime() || !separator() && !format.endsWithSign()) {
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
