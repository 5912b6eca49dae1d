package io.github.tidecast.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Numbers for people: as many digits as mean something, whatever the size of the values. Vast and tiny ones are written
 * with a power of ten, because 0.000000 says nothing and twenty digits cannot be read.
 */
public final class Figures {

    /** From this size on values are written with a power of ten. */
    private static final double LARGEST_PLAIN = 1e15;
    /** Below this size values are written with a power of ten. */
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final int MOST_DECIMALS = 12;

    private Figures() {
    }

    /** True if values of this size are written with a power of ten. */
    public static boolean inPowers(double largest) {
        double size = Math.abs(largest);
        return size >= LARGEST_PLAIN || size > 0 && size < SMALLEST_PLAIN;
    }

    /**
     * One format for values that stand beside each other, with the same number of decimals for all.
     *
     * @param largest  size of the largest of them
     * @param decimals decimals wanted when written plainly; less than 0 for none
     */
    public static NumberFormat format(Locale locale, double largest, int decimals) {
        if (inPowers(largest)) {
            int digits = (int) Math.clamp(Math.floor(Math.log10(Math.abs(largest))) + decimals, 1, MOST_DECIMALS);
            return new DecimalFormat("0." + "0".repeat(digits) + "E0", DecimalFormatSymbols.getInstance(locale));
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int shown = Math.clamp(decimals, 0, MOST_DECIMALS);
        format.setMinimumFractionDigits(shown);
        format.setMaximumFractionDigits(shown);
        return format;
    }

    /** Decimals that show a value of a size with a number of significant digits; less than 0 for vast ones. */
    public static int decimals(double size, int digits) {
        return size == 0 ? digits - 1 : digits - 1 - (int) Math.floor(Math.log10(Math.abs(size)));
    }

    /** A value with a number of significant digits, but all digits before the decimal mark: 1.23E-9, 0.0123, 1,235. */
    public static String significant(Locale locale, double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return NumberFormat.getNumberInstance(locale).format(value);
        }
        double rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue();
        return format(locale, rounded, decimals(rounded, digits)).format(
                inPowers(rounded) || Math.abs(value) < Math.pow(10, digits) ? rounded : value);
    }
}
