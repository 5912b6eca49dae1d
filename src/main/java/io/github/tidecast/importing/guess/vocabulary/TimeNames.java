package io.github.tidecast.importing.guess.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names people give to columns of times and of their parts. */
public final class TimeNames {

    /** A part of a time that may have a column of its own. */
    public enum Part {
        YEAR(1000, 2300), QUARTER(1, 4), MONTH(1, 12), WEEK(1, 53), DAY(1, 31), DAY_OF_YEAR(1, 366), HOUR(0, 24),
        MINUTE(0, 59), SECOND(0, 59), TIME_OF_DAY(0, 24);

        private final int least;
        private final int greatest;

        Part(int least, int greatest) {
            this.least = least;
            this.greatest = greatest;
        }

        /** True for years to days; names of smaller parts may mean something else. */
        public boolean isCalendar() {
            return compareTo(DAY_OF_YEAR) <= 0;
        }

        /** True if all numbers that are there are whole and within the bounds of this part, and there are some. */
        public boolean holds(double[] values) {
            boolean any = false;
            for (double value : values) {
                if (value < least || value > greatest || !Double.isNaN(value) && value != Math.rint(value)) {
                    return false;
                }
                any |= !Double.isNaN(value);
            }
            return any;
        }
    }

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> TIMES = Set.of("date", "dates", "time", "datetime", "timestamp", "ts", "ds", "epoch",
            "unix", "unixtime", "period", "day", "week", "month", "quarter", "year", "yr", "datum", "zeit", "zeitpunkt",
            "zeitstempel", "tag", "monat", "jahr", "woche", "quartal", "stichtag", "jour", "mois", "annee", "semaine",
            "trimestre", "heure", "horodatage", "periode", "fecha", "dia", "mes", "ano", "data", "yyyymm", "yyyymmdd",
            "yearmonth", "yearweek", "yyyyww", "refdate", "obs", "observationdate", "hour", "stunde", "dt");
    private static final List<String> CHINESE = List.of("\u65e5\u671f", "\u65f6\u95f4", "\u65f6\u523b", "\u6708\u4efd",
            "\u5e74\u4efd", "\u5e74\u5ea6", "\u5e74\u6708", "\u5b63\u5ea6", "\u65e5\u5b50", "\u5468\u6b21", "\u671f\u95f4",
            "\u65f6\u70b9", "\u65f6\u95f4\u6233");
    private static final Set<String> CHINESE_WHOLE = Set.of("\u5e74", "\u6708", "\u65e5", "\u5468", "\u65f6", "\u5b63",
            "\u671f");
    private static final Set<String> COUNTERS = Set.of("index", "idx", "id", "no", "nr", "n", "num", "number", "row",
            "rownum", "rowid", "step", "t", "obs", "observation", "unnamed", "lfd", "nummer", "numero", "day", "time",
            "period", "\u5e8f\u53f7", "\u7f16\u53f7", "\u884c\u53f7", "");

    private static final Set<String> FROM_TIME = Set.of("weekday", "day of week", "dayofweek", "dow", "wday", "day of month",
            "week of year", "weekofyear", "is weekend", "isweekend", "weekend", "is holiday", "isholiday", "holiday",
            "wochentag", "wochenende", "feiertag", "\u661f\u671f", "\u5468\u51e0", "\u8282\u5047\u65e5",
            "\u662f\u5426\u5468\u672b", "\u662f\u5426\u8282\u5047\u65e5");

    private TimeNames() {
    }

    /** True if a column of this name is likely to hold times. */
    public static boolean isTime(String name) {
        String key = key(name);
        for (String word : WORD_END.splitAsStream(key).toList()) {
            if (TIMES.contains(word)) {
                return true;
            }
        }
        return CHINESE_WHOLE.contains(key) || CHINESE.stream().anyMatch(key::endsWith)
                || CHINESE.stream().anyMatch(key::startsWith);
    }

    /** True if a column of this name may merely count the rows. */
    public static boolean isCounter(String name) {
        String key = key(name);
        return COUNTERS.contains(key)
                || java.util.Arrays.stream(WORD_END.split(key)).anyMatch(COUNTERS::contains);
    }

    /** True if a column of this name holds what follows from the time, as the weekday does. */
    public static boolean followsFromTime(String name) {
        return FROM_TIME.contains(WORD_END.matcher(key(name)).replaceAll(" ").strip());
    }

    /** True if a column of this name counts weeks, as in year_week. */
    public static boolean isWeek(String name) {
        String key = key(name);
        return key.endsWith("\u5468") || key.endsWith("ww")
                || java.util.Arrays.stream(WORD_END.split(key)).anyMatch(names(Part.WEEK)::contains);
    }

    /** True if a name says which part of a time a column holds. */
    public static boolean isPart(String name, Part part) {
        String key = WORD_END.matcher(key(name)).replaceAll(" ").strip();
        return names(part).contains(key);
    }

    private static Set<String> names(Part part) {
        return switch (part) {
            case YEAR -> Set.of("year", "yr", "yyyy", "jahr", "annee", "an", "ano", "anno", "\u5e74", "\u5e74\u4efd",
                    "\u5e74\u5ea6");
            case QUARTER -> Set.of("quarter", "qtr", "q", "quartal", "trimestre", "\u5b63\u5ea6", "\u5b63");
            case MONTH -> Set.of("month", "mon", "mm", "mo", "monat", "mois", "mes", "mese", "\u6708", "\u6708\u4efd");
            case WEEK -> Set.of("week", "wk", "kw", "woche", "semaine", "\u5468", "\u5468\u6b21");
            case DAY -> Set.of("day", "dd", "dy", "dom", "tag", "jour", "dia", "giorno", "\u65e5", "\u5929", "\u53f7");
            case DAY_OF_YEAR -> Set.of("doy", "day of year", "dayofyear", "yday", "julian day", "jday",
                    "jour de l annee", "\u5e74\u79ef\u65e5");
            case HOUR -> Set.of("hour", "hours", "hr", "h", "hh", "hour ending", "he", "stunde", "heure", "hora", "ora",
                    "\u65f6", "\u5c0f\u65f6",
                    "\u65f6\u95f4", "\u65f6\u6bb5", "\u949f\u70b9");
            case MINUTE -> Set.of("minute", "minutes", "min", "mins", "mi", "mn", "minuten", "minuto", "minutos",
                    "\u5206", "\u5206\u949f");
            case SECOND -> Set.of("second", "seconds", "sec", "secs", "ss", "sekunde", "sekunden", "seconde",
                    "secondes", "segundo", "\u79d2");
            case TIME_OF_DAY -> Set.of("time", "zeit", "uhrzeit", "heure", "hora", "\u65f6\u95f4", "\u65f6\u523b",
                    "time of day", "hour", "stunde",
                    "hhmm", "hrmn", "hhmmss", "clock", "time utc", "start time", "starttime", "start", "begin", "von",
                    "anfang", "beginn", "uhrzeit von", "debut");
        };
    }

    private static String key(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip();
    }
}
