package io.github.tidecast.series;

import java.util.Arrays;
import java.util.Objects;

/**
 * A named series of values on a time axis; NaN is a missing value. Immutable; a slice shares the values.
 */
public final class TimeSeries {

    private final String name;
    private final TimeAxis axis;
    private final double[] values;
    private final int from;

    /**
     * A series.
     *
     * @param values one value for each point of the axis, NaN where missing; infinities are refused; copied
     */
    public TimeSeries(String name, TimeAxis axis, double[] values) {
        this(name, axis, values.clone(), 0);
        if (values.length != axis.size()) {
            throw new IllegalArgumentException(values.length + " values on " + axis.size() + " points");
        }
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("a series holds finite values and NaN only");
            }
        }
    }

    private TimeSeries(String name, TimeAxis axis, double[] values, int from) {
        this.name = Objects.requireNonNull(name, "name");
        this.axis = axis;
        this.values = values;
        this.from = from;
    }

    /** What it is called; the heading of its column. */
    public String name() {
        return name;
    }

    /** Its points in time. */
    public TimeAxis axis() {
        return axis;
    }

    /** Number of points, missing values among them. */
    public int size() {
        return axis.size();
    }

    /** Value of point i (0-based), NaN if missing. */
    public double value(int i) {
        return values[from + Objects.checkIndex(i, size())];
    }

    /** A copy of the values, NaN where missing. */
    public double[] values() {
        return Arrays.copyOfRange(values, from, from + size());
    }

    /** Number of missing values. */
    public int missing() {
        int missing = 0;
        for (int i = 0; i < size(); i++) {
            if (Double.isNaN(value(i))) {
                missing++;
            }
        }
        return missing;
    }

    /** The points up to the last one that has a value; none if there is no value. */
    public TimeSeries untilLastValue() {
        int end = size();
        while (end > 0 && Double.isNaN(value(end - 1))) {
            end--;
        }
        return end == size() ? this : slice(0, end);
    }

    /** The points from the first one that has a value to the last one; none if there is no value. */
    public TimeSeries betweenValues() {
        TimeSeries known = untilLastValue();
        int start = 0;
        while (start < known.size() && Double.isNaN(known.value(start))) {
            start++;
        }
        return known.slice(start, known.size());
    }

    /** The points {@code start} (inclusive) to {@code end} (exclusive). */
    public TimeSeries slice(int start, int end) {
        return new TimeSeries(name, axis.slice(start, end), values, from + start);
    }

    /**
     * The values at the points of another axis, found by their times, or by their numbers where there are none; NaN where
     * this series has no value then.
     *
     * @throws IllegalArgumentException if one axis has times and the other has not
     */
    public TimeSeries on(TimeAxis other) {
        if (axis.hasTimes() != other.hasTimes()) {
            throw new IllegalArgumentException(name + " cannot be put on " + other);
        }
        double[] found = new double[other.size()];
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            while (next < size() && axis.millis(next) < other.millis(i)) {
                next++;
            }
            found[i] = next < size() && axis.millis(next) == other.millis(i) ? value(next) : Double.NaN;
        }
        return new TimeSeries(name, other, found);
    }

    /** The same points with other values, NaN where missing. */
    public TimeSeries withValues(double[] others) {
        return new TimeSeries(name, axis, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSeries that && name.equals(that.name) && axis.equals(that.axis)
                && Arrays.equals(values, from, from + size(), that.values, that.from, that.from + size());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, axis);
    }

    @Override
    public String toString() {
        return name + " " + axis;
    }
}
