package io.github.tidecast.importing.guess.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of months and weekdays in English, Chinese, German, French, Spanish, Italian and Dutch. Whole names stand in
 * the table; their beginnings of two to four letters count too where no two names of the table share them. A table of
 * our own, because what the JDK abbreviates to (Sept, juil.) changes between its releases, and loads slowly.
 */
public final class CalendarNames {

    private static final List<String> MONTH_NAMES = List.of(
            "january february march april may june july august september october november december",
            "\u4e00\u6708 \u4e8c\u6708 \u4e09\u6708 \u56db\u6708 \u4e94\u6708 \u516d\u6708 "
                    + "\u4e03\u6708 \u516b\u6708 \u4e5d\u6708 \u5341\u6708 \u5341\u4e00\u6708 \u5341\u4e8c\u6708",
            "januar februar maerz april mai juni juli august september oktober november dezember",
            "jaenner feber marz april mai juni juli august september oktober november dezember",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart april mei juni juli augustus september oktober november december");
    private static final String SHORT_MONTHS = "mrz=3 mrt=3 juil=7 jun=6 jul=7 sept=9";
    private static final List<String> WEEKDAY_NAMES = List.of(
            "monday tuesday wednesday thursday friday saturday sunday",
            "\u661f\u671f\u4e00 \u661f\u671f\u4e8c \u661f\u671f\u4e09 "
                    + "\u661f\u671f\u56db \u661f\u671f\u4e94 \u661f\u671f\u516d \u661f\u671f\u65e5",
            "\u5468\u4e00 \u5468\u4e8c \u5468\u4e09 \u5468\u56db \u5468\u4e94 \u5468\u516d \u5468\u65e5",
            "\u661f\u671f\u4e00 \u661f\u671f\u4e8c \u661f\u671f\u4e09 "
                    + "\u661f\u671f\u56db \u661f\u671f\u4e94 \u661f\u671f\u516d \u661f\u671f\u5929",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lunes martes miercoles jueves viernes sabado domingo",
            "lunedi martedi mercoledi giovedi venerdi sabato domenica",
            "\u6708\u66dc\u65e5 \u706b\u66dc\u65e5 \u6c34\u66dc\u65e5 "
                    + "\u6728\u66dc\u65e5 \u91d1\u66dc\u65e5 \u571f\u66dc\u65e5 \u65e5\u66dc\u65e5",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}.]");
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();
    /** Weekdays as they stand in brackets behind Chinese and Japanese dates. */
    private static final String SINGLE_WEEKDAYS =
            "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u65e5\u6708\u706b\u6c34\u6728\u91d1\u571f";

    private CalendarNames() {
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>(numbered(MONTH_NAMES));
        for (String pair : SHORT_MONTHS.split(" ", -1)) {
            names.put(pair.split("=", 2)[0], Integer.parseInt(pair.split("=", 2)[1]));
        }
        return Map.copyOf(names);
    }

    /** Names and their beginnings; which day a beginning means does not matter. */
    private static Set<String> weekdays() {
        Set<String> names = new HashSet<>();
        for (String word : String.join(" ", WEEKDAY_NAMES).split(" ", -1)) {
            names.add(word);
            for (int length = 2; length <= Math.min(4, word.length() - 1); length++) {
                names.add(word.substring(0, length));
            }
        }
        return Set.copyOf(names);
    }

    /** Names and their beginnings, numbered from 1 in each list. */
    private static Map<String, Integer> numbered(List<String> lists) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> beginnings = new HashMap<>();
        for (String list : lists) {
            String[] words = list.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                int number = i + 1;
                names.put(words[i], number);
                for (int length = 3; length <= Math.min(4, words[i].length() - 1); length++) {
                    beginnings.merge(words[i].substring(0, length), number, (a, b) -> a == b.intValue() ? a : 0);
                }
            }
        }
        beginnings.forEach((beginning, number) -> {
            if (number > 0) {
                names.putIfAbsent(beginning, number);
            }
        });
        return names;
    }

    /** The month (1..12) a word names, 0 if none. */
    public static int month(String word) {
        return word.isEmpty() ? 0 : MONTHS.getOrDefault(key(word), 0);
    }

    /** True if a word names a weekday. */
    public static boolean isWeekday(String word) {
        return !word.isEmpty() && WEEKDAYS.contains(key(word));
    }

    /** True if a word in brackets behind a date names its weekday. */
    public static boolean isBracketedWeekday(String word) {
        return isWeekday(word) || word.length() == 1 && SINGLE_WEEKDAYS.contains(word);
    }

    /** Lower case without accents and dots. */
    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80 || lower.charAt(i) == '.') {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
            }
        }
        return lower;
    }
}
