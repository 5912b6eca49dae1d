package io.github.tidecast.chart;

/**
 * A range of an axis.
 *
 * @param min lower end, finite
 * @param max upper end, finite, above {@code min}
 */
public record Span(double min, double max) {

    public Span {
        if (!(min < max) || !Double.isFinite(max - min)) {
            throw new IllegalArgumentException("not a range: " + min + " to " + max);
        }
    }

    /** Its length. */
    public double length() {
        return max - min;
    }

    /** Moved by an amount. */
    public Span moved(double by) {
        return new Span(min + by, max + by);
    }

    /** Wider on both sides by a share of its length. */
    public Span padded(double share) {
        return new Span(min - share * length(), max + share * length());
    }

    /** Stretched by a factor around a point that keeps its place. */
    public Span scaled(double factor, double around) {
        return new Span(around - (around - min) * factor, around + (max - around) * factor);
    }

    /** Where a value lies, 0 at the lower and 1 at the upper end. */
    public double share(double value) {
        return (value - min) / length();
    }

    /** The value at a share of the length. */
    public double at(double share) {
        return min + share * length();
    }
}
