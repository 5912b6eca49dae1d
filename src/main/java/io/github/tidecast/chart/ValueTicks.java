package io.github.tidecast.chart;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where an axis of numbers is labelled: steps of 1, 2 or 5 times a power of ten, or decades on a logarithmic axis. */
final class ValueTicks {

    private static final double LARGEST_PLAIN = 1e9;
    private static final double SMALLEST_PLAIN = 1e-4;

    private final Locale locale;
    private final boolean whole;

    /**
     * Ticks in the digits of a language.
     *
     * @param whole whether there is nothing between whole numbers
     */
    ValueTicks(Locale locale, boolean whole) {
        this.locale = locale;
        this.whole = whole;
    }

    /**
     * Ticks of an even axis.
     *
     * @param most how many fit
     */
    List<AxisTick> linear(Span span, double most) {
        double step = step(span.length() / Math.max(1, most));
        if (whole) {
            step = Math.max(1, step);
        }
        NumberFormat format = format(step, Math.max(Math.abs(span.min()), Math.abs(span.max())));
        List<AxisTick> ticks = new ArrayList<>();
        double first = Math.ceil(span.min() / step - 1e-9);
        for (double k = first; k * step <= span.max() + 1e-9 * step && ticks.size() <= most + 2; k++) {
            double at = k * step;
            ticks.add(new AxisTick(at, format.format(at == 0 ? 0 : at), ""));
        }
        return ticks;
    }

    /** Ticks of a logarithmic axis: decades, with 2 and 5 between where there is room. */
    List<AxisTick> logarithmic(Span span, double most) {
        double decades = Math.log10(span.max() / span.min());
        if (decades < 0.6) {
            return linear(span, most);
        }
        int[] digits = decades * 3 <= most ? new int[] {1, 2, 5} : new int[] {1};
        int stride = (int) Math.max(1, Math.ceil(decades / Math.max(1, most)));
        List<AxisTick> ticks = new ArrayList<>();
        for (int decade = (int) Math.floor(Math.log10(span.min())); decade <= Math.log10(span.max()); decade += stride) {
            for (int digit : digits) {
                double at = digit * Math.pow(10, decade);
                if (at >= span.min() && at <= span.max()) {
                    ticks.add(new AxisTick(at, format(at, at).format(at), ""));
                }
            }
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double digit = least / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private NumberFormat format(double step, double largest) {
        if (largest >= LARGEST_PLAIN || largest < SMALLEST_PLAIN) {
            int digits = (int) Math.clamp(Math.floor(Math.log10(largest)) - Math.floor(Math.log10(step)), 0, 12);
            return new java.text.DecimalFormat("0." + "#".repeat(digits + 1) + "E0",
                    java.text.DecimalFormatSymbols.getInstance(locale));
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = (int) Math.clamp(-Math.floor(Math.log10(step) + 1e-9), 0, 12);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format;
    }
}
