package io.github.tidecast.importing.guess.numbers;

import io.github.tidecast.importing.grid.Blanks;
import io.github.tidecast.importing.guess.vocabulary.UnitNames;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with thousands marks, signs of currency and percent, brackets for negatives, words and letters that
 * multiply (\u4e07, \u4ebf, Mio., K, M), units and marks of footnotes.
 */
final class OrnateNumber {

    static final int LONGEST_BYTES = 200;

    private static final Map<String, Double> SCALES = Map.of("", 1.0, "\u5341", 1e1, "\u767e", 1e2, "\u5343", 1e3,
            "\u4e07", 1e4, "\u5341\u4e07", 1e5, "\u767e\u4e07", 1e6, "\u5343\u4e07", 1e7, "\u4ebf", 1e8,
            "\u4e07\u4ebf", 1e12);
    private static final Map<String, Double> WORDS = Map.ofEntries(Map.entry("k", 1e3), Map.entry("m", 1e6),
            Map.entry("b", 1e9), Map.entry("tsd", 1e3), Map.entry("thousand", 1e3), Map.entry("mn", 1e6),
            Map.entry("mio", 1e6), Map.entry("million", 1e6), Map.entry("mrd", 1e9), Map.entry("bn", 1e9),
            Map.entry("billion", 1e9));
    private static final String CURRENCY = "(?:[A-Z]{0,2}[$\u20ac\u00a3\u00a5\u20b9\u20bd\u20a9\u20ba\u20bf]"
            + "|USD|EUR|GBP|CHF|JPY|CNY|RMB|AUD|CAD|NZD|SEK|NOK|DKK|INR|HKD|SGD|PLN|CZK"
            + "|kr\\.?|Fr\\.?|Rs\\.?|z\u0142|\u5143|\u4eba\u6c11\u5e01)";
    /** A capital letter right behind the digits, since 293 K are kelvins; a word behind blanks too. */
    private static final String WORD = "(?:(?<=\\d)[kKMB]|(?i:tsd|thousand|mn|mio|million|mrd|bn|billion)\\.?)";
    private static final Pattern BRACKETS =
            Pattern.compile("(?<outside>" + CURRENCY + "?)\\s*\\((?<inside>[^()]+)\\)\\s*"
                    + "(?<behind>[%\u2030]|" + CURRENCY + ")?");
    /** Stars, daggers, raised digits and brackets that point to a footnote. */
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?<=[\\d%)])\\s*(?:\\*{1,3}|\\[\\w{1,2}\\]|\\([A-Za-z]\\)|[\u2020\u2021\u00b9\u00b2\u00b3\u2070-\u2079]+)$");
    /** Letters that statistical offices put behind a number: provisional, estimated, break in the series and so on. */
    private static final Pattern FLAG = Pattern.compile("(?<=\\d) {1,2}[bdefprsuz]{1,2}$");
    private static final Pattern FORM = Pattern.compile("(?<sign>[-+]?)\\s*(?<before>" + CURRENCY
            + ")?\\s*(?<sign2>[-+]?)\\s*(?<number>[0-9.,][0-9.,' ]*(?:[eE][-+]?\\d{1,4})?)\\s*"
            + "(?<scale>[\u5341\u767e\u5343\u4e07\u4ebf]{0,2}|" + WORD + ")"
            + "\\s*(?<percent>[%\u2030]?)\\s*(?<after>" + CURRENCY + ")?\\s*(?<sign3>-?)");
    private static final Map<Character, Pattern> GROUPED = Map.of(
            '.', grouped("\\.", ","), ',', grouped(",", "\\."));

    private OrnateNumber() {
    }

    /** Integer part plain or in groups of three with one and the same mark, then perhaps a fraction. */
    private static Pattern grouped(String decimal, String group) {
        return Pattern.compile("(?<whole>\\d+|\\d{1,3}(?:(?<mark>[' ]|" + group + ")\\d{3})(?:\\k<mark>\\d{3})*"
                + "|\\d{1,2}(?:,\\d{2})+,\\d{3}|)(?:" + decimal + "(?<fraction>\\d*))?(?<exponent>[eE][-+]?\\d+)?");
    }

    /** Stands for no cents, as in 1'000.- or 25,-; a dash behind digits alone is a minus. */
    private static final Pattern NO_CENTS = Pattern.compile("(?<=\\d)[.,](?:-|--)(?!\\d)");

    /** The number in a text; NaN if it is none or overflows. */
    static double read(String text, char decimal, Ornaments ornaments) {
        String noted = FOOTNOTE.matcher(text).replaceFirst("");
        String plain = NO_CENTS.matcher(tidy(noted)).replaceFirst("");
        Matcher bracketed = BRACKETS.matcher(plain);
        boolean brackets = bracketed.matches();
        String whole = brackets ? bracketed.group("outside") + bracketed.group("inside").strip()
                + Objects.requireNonNullElse(bracketed.group("behind"), "") : plain;
        String bare = withoutUnit(FLAG.matcher(whole).replaceFirst(""));
        Matcher form = FORM.matcher(bare);
        if (!form.matches() || signs(form) + (brackets ? 1 : 0) > 1) {
            return Double.NaN;
        }
        Double scale = scale(form.group("scale"));
        double number = magnitude(form.group("number").strip(), decimal);
        if (scale == null || Double.isNaN(number)) {
            return Double.NaN;
        }
        count(form, scale, ornaments);
        if (bare.length() < whole.length() || noted.length() < text.length()) {
            ornaments.countUnit();
        }
        double scaled = number * scale;
        boolean negative = brackets || form.group("sign").equals("-") || form.group("sign2").equals("-")
                || form.group("sign3").equals("-");
        return Double.isInfinite(scaled) ? Double.NaN : negative ? -scaled : scaled;
    }

    /** Leaves out a known unit of at least two characters, as in 12.5 kWh, unless it multiplies. */
    private static String withoutUnit(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ' ') {
            end--;
        }
        String unit = text.substring(end);
        boolean known = end > 0 && unit.length() > 1 && UnitNames.isUnitOfNumbers(unit) && scale(unit) == null;
        return known ? text.substring(0, end).strip() : text;
    }

    private static @Nullable Double scale(String word) {
        Double scale = SCALES.get(word);
        return scale != null ? scale : WORDS.get(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** True for a word that multiplies the number before it. */
    static boolean multiplies(String word) {
        return scale(word) != null;
    }

    private static void count(Matcher form, double scale, Ornaments ornaments) {
        if (!form.group("percent").isEmpty()) {
            ornaments.countPercent();
        }
        if (form.group("before") != null || form.group("after") != null) {
            ornaments.countCurrency();
        }
        if (scale != 1) {
            ornaments.countScaled();
        }
    }

    private static int signs(Matcher form) {
        return form.group("sign").length() + form.group("sign2").length() + form.group("sign3").length();
    }

    private static double magnitude(String number, char decimal) {
        Matcher parts = Objects.requireNonNull(GROUPED.get(decimal)).matcher(number);
        if (!parts.matches()) {
            return Double.NaN;
        }
        String whole = parts.group("whole").replaceAll("\\D", "");
        String fraction = parts.group("fraction") == null ? "" : parts.group("fraction");
        if (whole.isEmpty() && fraction.isEmpty()) {
            return Double.NaN;
        }
        String exponent = parts.group("exponent") == null ? "" : parts.group("exponent");
        return Double.parseDouble((whole.isEmpty() ? "0" : whole) + "." + (fraction.isEmpty() ? "0" : fraction)
                + exponent);
    }

    /** Adds a character; runs of blanks are cut to two, since no number has more and patterns try each of them. */
    private static void append(char c, StringBuilder tidy) {
        int length = tidy.length();
        if (c != ' ' || length < 2 || tidy.charAt(length - 1) != ' ' || tidy.charAt(length - 2) != ' ') {
            tidy.append(c);
        }
    }

    /** Full-width digits and signs become plain ones, all dashes a minus, all spaces and apostrophes one kind. */
    private static String tidy(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder tidy = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\u2212' || c == '\u2013' || c == '\u2012' || c == '\u2010' || c == '\u2011') {
                tidy.append('-');
            } else if (c == '\u2019' || c == '\u2018' || c == '\u00b4' || c == '`') {
                tidy.append('\'');
            } else {
                append(Blanks.isBlank(c) ? ' ' : c, tidy);
            }
        }
        String trimmed = Blanks.trim(tidy.toString());
        return trimmed.startsWith("'") ? trimmed.substring(1) : trimmed;
    }
}
