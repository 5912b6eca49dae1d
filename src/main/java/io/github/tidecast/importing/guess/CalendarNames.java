package io.github.tidecast.importing.guess;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months and weekdays in English, Chinese, German, French, Spanish, Italian and Dutch, whole and short. */
final class CalendarNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.GERMAN,
            Locale.FRENCH, Locale.of("es"), Locale.ITALIAN, Locale.of("nl"));
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> WEEKDAYS = weekdays();

    private CalendarNames() {
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    names.putIfAbsent(key(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        names.keySet().removeIf(name -> !Character.isLetter(name.codePointAt(0)) || name.length() < 2);
        names.putAll(Map.of("sept", 9, "mrz", 3, "jaen", 1, "mae", 3, "fevr", 2, "janv", 1, "juil", 7, "okt", 10));
        return Map.copyOf(names);
    }

    private static Map<String, Integer> weekdays() {
        Map<String, Integer> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    names.putIfAbsent(key(day.getDisplayName(style, language)), day.getValue());
                }
            }
        }
        return Map.copyOf(names);
    }

    /** The month (1..12) a word names, 0 if none. */
    static int month(String word) {
        return MONTHS.getOrDefault(key(word), 0);
    }

    /** True if a word names a weekday. */
    static boolean isWeekday(String word) {
        return WEEKDAYS.containsKey(key(word));
    }

    /** Lower case without accents and dots. */
    private static String key(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}.]", "");
    }
}
