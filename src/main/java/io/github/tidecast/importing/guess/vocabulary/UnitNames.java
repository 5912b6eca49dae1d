package io.github.tidecast.importing.guess.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the cells of a row of units below a header. */
public final class UnitNames {

    private static final Pattern BRACKETED = Pattern.compile("[\\[(\uff08].*[\\])\uff09]");
    private static final Pattern DATE_FORM = Pattern.compile("[yYmMdDhHsSjJtT]{1,4}([-./: T'Z]+[yYmMdDhHsSjJtT]{1,4})+");
    private static final Set<String> UNITS = Set.of("unit", "units", "einheit", "\u5355\u4f4d", "%", "\u2030", "-",
            "c", "f", "k", "\u00b0c", "\u00b0f", "\u2103", "degc", "degf", "deg", "\u00b0", "mm", "cm", "m", "km", "in",
            "ft", "mi", "m/s", "km/h", "mph",
            "kn", "knots", "hpa", "pa", "kpa", "mbar", "bar", "w", "kw", "mw", "gw", "wh", "kwh", "mwh", "gwh", "twh",
            "w/m2", "w/m\u00b2", "j", "kj", "mj", "g", "kg", "t", "to", "tonnes", "tons", "lb", "l", "ml", "m3",
            "m\u00b3", "m\u00b3/s", "m3/s", "gal", "eur", "usd", "gbp", "chf", "cny", "rmb", "jpy", "\u20ac", "$",
            "\u00a3", "\u00a5", "eur/mwh", "\u20ac/mwh", "pcs", "pieces", "st\u00fcck", "count", "number", "persons",
            "thousand", "thousands", "million", "millions", "mio", "mio.", "tsd.", "teur", "t\u20ac", "keur", "k\u20ac",
            "meur", "m\u20ac", "tusd", "kusd", "index", "ppm", "ppb", "\u00b5g/m3",
            "\u00b5g/m\u00b3", "h", "min", "s", "ms", "hz", "db", "v", "a", "\u5143", "\u4e07\u5143", "\u4ebf\u5143",
            "\u4e07", "\u4ebf", "\u5428", "\u4e07\u5428", "\u4eba", "\u4e07\u4eba", "\u4ef6", "\u4e2a", "\u5343\u74e6\u65f6",
            "\u5ea6", "\u6beb\u7c73", "\u516c\u65a4", "\u5343\u514b", "\u65e5\u671f", "date", "local time", "utc");

    private static final int LONGEST = 60;

    private UnitNames() {
    }

    /** True if a text is a unit that may stand behind numbers. */
    public static boolean isUnitOfNumbers(String text) {
        return UNITS.contains(text.toLowerCase(Locale.ROOT)) && Character.isLetter(text.codePointAt(text.length() - 1))
                && text.codePoints().noneMatch(c -> c > 0x2FFF);
    }

    /** True if a text is a unit, stands in brackets, or describes how a date is written. */
    public static boolean isUnit(String text) {
        return text.length() <= LONGEST && (UNITS.contains(text.toLowerCase(Locale.ROOT)) || BRACKETED.matcher(text).matches()
                || DATE_FORM.matcher(text).matches());
    }
}
