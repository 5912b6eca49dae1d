package io.github.tidecast.ui.common;

import io.github.tidecast.text.Figures;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers in the user's format, and back. */
public final class Numbers {

    private final Locale locale;

    /** Numbers as people of a locale write them. */
    public Numbers(Locale locale) {
        this.locale = locale;
    }

    /** The format of the system where it fits the language, that of the language otherwise. */
    public static Numbers of(Language language) {
        Locale system = Locale.getDefault(Locale.Category.FORMAT);
        Locale spoken = language.texts().locale();
        return new Numbers(system.getLanguage().equals(spoken.getLanguage()) ? system : spoken);
    }

    /** A value as {@link Figures#significant} writes it: 1.23E-9, 0.0123, 1.23, 1,235. */
    public String significant(double value, int digits) {
        return Figures.significant(locale, value, digits);
    }

    /** A whole number, grouped. */
    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A percentage with no more than one decimal; in English with a space before the sign, as in all its texts. */
    public String percent(double percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        String words = format.format(percent / 100);
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? words.replace("%", "\u00a0%") : words;
    }

    /** For an input field: no grouping, no more digits than needed. */
    public String plain(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(12);
        return format.format(value);
    }

    /** The number in an input field. Takes the locale's decimal mark and the point; no grouping; empty if none. */
    public OptionalDouble parse(String input) {
        char mark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        String plain = input.strip().replace(mark, '.');
        if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    /** Minutes and seconds, with hours where there are some: 0:07, 12:30, 1:02:03. */
    public static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3_600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3_600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
