package io.github.tidecast.importing.guess.dates;

import io.github.tidecast.importing.guess.vocabulary.CalendarNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A {@link DateFormat}'s pattern as a list of steps over the bytes of a cell. Immutable. */
public final class DatePattern {

    /** One step: takes something off the scanner into the fields; false if it is not there. */
    private interface Step {
        boolean take(ByteScanner scanner, DateFields fields);
    }

    private static final String QUARTERS = "\u4e00\u4e8c\u4e09\u56db";
    private static final String HALVES = "\u4e0a\u4e0b";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<byte[]> ORDINALS = bytes("st", "nd", "rd", "th", "er");
    private static final List<byte[]> ORDINALS_OF_QUARTERS = bytes("st", "nd", "rd", "th", "ere", "er", "eme", "\u00e8me", "e");

    private final String written;
    private final Step[] steps;

    DatePattern(String pattern) {
        written = pattern;
        List<Step> list = new ArrayList<>();
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            int run = i;
            if (c == '\'') {
                int close = pattern.indexOf('\'', i + 1);
                list.add(literal(close == i + 1 ? "'" : pattern.substring(i + 1, close)));
                i = close + 1;
                continue;
            }
            while (run < pattern.length() && pattern.charAt(run) == c && Character.isLetter(c)) {
                run++;
            }
            int length = Math.max(1, run - i);
            list.add(step(c, length));
            i += length;
        }
        steps = list.toArray(new Step[0]);
    }

    private static Step step(char letter, int length) {
        return switch (letter) {
            case 'y' -> (s, f) -> (f.year = s.digits(length, length)) >= 0 && f.year(length == 2);
            case 'M' -> length == 3
                    ? DatePattern::monthName
                    : (s, f) -> (f.month = s.digits(length, 2)) >= 1 && f.month <= 12;
            case 'R' -> (s, f) -> f.minguo(s.digits(length, 3));
            case 'n' -> (s, f) -> s.digits(length, length) == (f.year + 1) % (length == 2 ? 100 : 10_000);
            case 'd' -> (s, f) -> {
                f.day = s.digits(length, 2);
                skip(s, ORDINALS);
                return f.day >= 1 && f.day <= 31;
            };
            case 'Q' -> (s, f) -> {
                boolean known = f.quarter(oneOf(s, QUARTERS));
                skip(s, ORDINALS_OF_QUARTERS);
                return known;
            };
            case 'I' -> (s, f) -> f.quarter(ROMAN.indexOf(s.word().toUpperCase(Locale.ROOT)) + 1);
            case 'S' -> (s, f) -> f.half(oneOf(s, HALVES));
            case 'D' -> (s, f) -> (f.dayOfYear = s.digits(length, length)) >= 1 && f.dayOfYear <= 366;
            case 'W' -> (s, f) -> (f.week = s.digits(1, 2)) >= 1 && f.week <= 53;
            case 'e' -> (s, f) -> (f.weekday = s.digits(1, 1)) >= 1 && f.weekday <= 7;
            case 'H' -> (s, f) -> (f.hour = s.digits(2, 2)) >= 0 && f.hour <= 24;
            case 'm' -> (s, f) -> (f.minute = s.digits(2, 2)) >= 0 && f.minute <= 59;
            case 's' -> (s, f) -> (f.second = s.digits(2, 2)) >= 0 && f.second <= 60;
            case 'z' -> (s, f) -> !s.word().isEmpty() || s.take('+') && s.digits(4, 4) == 0;
            case ' ' -> (s, f) -> s.blanks();
            case '~' -> (s, f) -> {
                s.loose();
                return true;
            };
            default -> literal(String.valueOf(letter));
        };
    }

    private static Step literal(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x80 && !Character.isLetter(text.charAt(0))) {
            char c = text.charAt(0);
            return (s, f) -> s.take(c);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return (s, f) -> s.take(bytes);
    }

    /** The name of a month, in short perhaps with a dot behind it. */
    private static boolean monthName(ByteScanner scanner, DateFields fields) {
        fields.month = CalendarNames.month(scanner.word());
        scanner.take('.');
        return fields.month > 0;
    }

    /** The ending of 1st or 1er, if there is one. */
    private static void skip(ByteScanner scanner, List<byte[]> endings) {
        if (Character.isLetter(scanner.peek())) {
            for (byte[] ending : endings) {
                if (scanner.take(ending)) {
                    return;
                }
            }
        }
    }

    private static List<byte[]> bytes(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** A digit, or the place of a character in a list, from 1; 0 if neither is next. */
    private static int oneOf(ByteScanner scanner, String characters) {
        if (scanner.digitNext()) {
            return scanner.digits(1, 1);
        }
        for (int i = 0; i < characters.length(); i++) {
            if (scanner.take(characters.substring(i, i + 1).getBytes(StandardCharsets.UTF_8))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The pattern as it is written. */
    @Override
    public String toString() {
        return written;
    }

    /** Takes a date off the scanner; false if there is none of this pattern. */
    boolean take(ByteScanner scanner, DateFields fields) {
        for (Step step : steps) {
            if (!step.take(scanner, fields)) {
                return false;
            }
        }
        return true;
    }
}
