package io.github.tidecast.importing.guess.dates;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a time of day behind a date: 13:30, 13.30, 13:30:05.250, 1:30 PM, 13h30, 13\u65f630\u5206, the hour alone as
 * 13, with Z, +02:00 or the name of a zone behind it.
 */
final class TimeOfDay {

    /** No offset was written. */
    static final int NO_OFFSET = Integer.MIN_VALUE;

    private static final Set<String> ZONES = Set.of("utc", "gmt", "cet", "cest", "mez", "mesz", "est", "edt", "cst",
            "cdt", "mst", "mdt", "pst", "pdt", "bst", "ist", "jst", "wet", "west", "eet", "eest", "msk", "aest", "uhr");
    private static final byte[] MORNING = "\u4e0a\u5348".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AFTERNOON = "\u4e0b\u5348".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HOUR = "\u65f6".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OLD_HOUR = "\u6642".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOCK = "\u70b9".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MINUTE = "\u5206".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "\u79d2".getBytes(StandardCharsets.UTF_8);

    private int offsetMinutes = NO_OFFSET;

    /** Forgets the last time. */
    void clear() {
        offsetMinutes = NO_OFFSET;
    }

    /** Offset from UTC that the last time carried, in minutes; {@link #NO_OFFSET} without. */
    int offsetMinutes() {
        return offsetMinutes;
    }

    /** Takes everything up to the end; false if it is no time of day. */
    boolean take(ByteScanner s, DateFields f) {
        int half = s.take(MORNING) ? 1 : s.take(AFTERNOON) ? 2 : 0;
        s.blanks();
        int digits = s.position();
        f.hour = s.digits(1, 2);
        boolean alone = half > 0 || s.position() - digits == 2;
        if (f.hour < 0 || f.hour > 24 || !minutes(s, f, alone)) {
            return false;
        }
        s.blanks();
        half = half > 0 ? half : half(s);
        if (half > 0 && !twelveHours(f, half == 2)) {
            return false;
        }
        s.blanks();
        return zone(s) && s.atEnd();
    }

    private static boolean minutes(ByteScanner s, DateFields f, boolean alone) {
        if (s.take(HOUR) || s.take(OLD_HOUR) || s.take(CLOCK)) {
            f.minute = s.digitNext() ? s.digits(1, 2) : 0;
            boolean named = s.take(MINUTE) || f.minute == 0;
            if (named && s.digitNext()) {
                f.second = s.digits(1, 2);
                return s.take(SECOND) && f.second <= 59;
            }
            return named && f.minute <= 59;
        }
        if (s.take('.')) {
            f.minute = s.digits(2, 2);
            f.second = s.take('.') ? s.digits(2, 2) : 0;
            return f.minute >= 0 && f.minute <= 59 && f.second >= 0 && f.second <= 59;
        }
        if (f.hour >= 0 && s.atEnd()) {
            return alone;
        }
        if (dashed(s, f)) {
            return f.minute <= 59 && f.second <= 59;
        }
        if (s.take(':') || s.take('h')) {
            f.minute = s.digitNext() ? s.digits(2, 2) : 0;
        } else if (!s.atEnd() && s.digitNext()) {
            f.minute = s.digits(2, 2);
            f.second = s.digitNext() ? s.digits(2, 2) : 0;
        } else {
            return !s.atEnd() && (s.peek() == ' ' || s.peek() == 'a' || s.peek() == 'p' || s.peek() == 'A' || s.peek() == 'P');
        }
        return f.minute >= 0 && f.minute <= 59 && seconds(s, f);
    }

    /** Takes -30-05 as in the names of files; dashes stand for colons only where there are two. */
    private static boolean dashed(ByteScanner s, DateFields f) {
        int from = s.position();
        if (s.take('-') && (f.minute = s.digits(2, 2)) >= 0 && s.take('-') && (f.second = s.digits(2, 2)) >= 0) {
            return true;
        }
        f.minute = 0;
        f.second = 0;
        s.back(from);
        return false;
    }

    private static boolean seconds(ByteScanner s, DateFields f) {
        if (!s.take(':')) {
            return true;
        }
        f.second = s.digits(2, 2);
        if (f.second == 60) {
            f.second = 59;
        }
        if (f.second < 0 || f.second > 59) {
            return false;
        }
        if (s.take('.') || s.take(',')) {
            int from = s.position();
            f.milli = s.digits(1, 3);
            int digits = s.position() - from;
            f.milli *= digits == 1 ? 100 : digits == 2 ? 10 : 1;
            while (s.digitNext()) {
                s.digits(1, 1);
            }
            return digits > 0;
        }
        return true;
    }

    /** 1 for AM, 2 for PM, 0 for neither. */
    private static int half(ByteScanner s) {
        int from = s.position();
        int first = s.peek() | 0x20;
        if (first == 'a' || first == 'p') {
            s.take((char) s.peek());
            if (s.take('.')) {
                s.blanks();
            }
            if ((s.peek() | 0x20) == 'm') {
                s.take((char) s.peek());
                s.take('.');
                return first == 'a' ? 1 : 2;
            }
        }
        s.back(from);
        return 0;
    }

    private static boolean twelveHours(DateFields f, boolean afternoon) {
        if (f.hour > 12) {
            return afternoon && f.hour < 24;
        }
        f.hour = f.hour % 12 + (afternoon ? 12 : 0);
        return true;
    }

    private boolean zone(ByteScanner s) {
        if (s.atEnd()) {
            return true;
        }
        if (s.take('Z') || s.take('z')) {
            offsetMinutes = 0;
            return true;
        }
        boolean bracket = s.take('(');
        String word = s.word().toLowerCase(Locale.ROOT);
        boolean named = ZONES.contains(word) && (!bracket || s.take(')'));
        boolean universal = word.isEmpty() && !bracket || word.equals("utc") || word.equals("gmt");
        if (s.take('/')) { // a region such as Europe/Berlin
            s.word();
            return s.atEnd();
        }
        return universal && (s.peek() == '+' || s.peek() == '-') ? offset(s) : named;
    }

    /** +02:00, +0200 or +2, perhaps with the name of the zone in brackets behind it. */
    private boolean offset(ByteScanner s) {
        int sign = s.take('+') ? 1 : -1;
        s.take('-');
        int hours = s.digits(1, 2);
        s.take(':');
        int minutes = s.digitNext() ? s.digits(2, 2) : 0;
        offsetMinutes = sign * (hours * 60 + minutes);
        s.blanks();
        skip(s, '[', ']');
        skip(s, '(', ')');
        return hours >= 0 && hours <= 18 && minutes >= 0;
    }

    private static void skip(ByteScanner s, char open, char close) {
        if (s.take(open)) {
            while (!s.atEnd() && !s.take(close)) {
                s.skip();
            }
        }
    }
}
