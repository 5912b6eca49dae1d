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

    /** Names as the languages' rules have them, and their beginnings of three and four letters where no two agree. */
    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> beginnings = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = key(month.getDisplayName(style, language));
                    names.putIfAbsent(name, month.getValue());
                    for (int length = 3; length <= Math.min(4, name.length()); length++) {
                        beginnings.merge(name.substring(0, length), month.getValue(), (a, b) -> a.equals(b) ? a : 0);
                    }
                }
            }
        }
        beginnings.forEach(names::putIfAbsent);
        names.keySet().removeIf(name -> !Character.isLetter(name.codePointAt(0)) || name.length() < 2);
        names.put("mrz", 3);
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
