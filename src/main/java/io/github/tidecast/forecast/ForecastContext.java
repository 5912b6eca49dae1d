package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeAxis;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * All that a method may know when a forecast is made: the values up to then, the times before and after, how the series
 * repeats, and what is known of other series. Immutable. Nothing in it is later than the cutoff but times, and what is
 * known in advance.
 */
public final class ForecastContext {

    private final double[] values;
    private final TimeAxis axis;
    private final List<Integer> seasons;
    private final Covariates covariates;

    /**
     * A context.
     *
     * @param values     values up to the cutoff, without gaps, at least one; copied
     * @param axis       their points, and behind them those to forecast, at least one
     * @param seasons    season lengths in points, ascending; empty for none
     * @param covariates those known in advance on the whole axis, those observed only on its points up to the cutoff
     */
    public ForecastContext(double[] values, TimeAxis axis, List<Integer> seasons, Covariates covariates) {
        this(axis, List.copyOf(seasons), covariates, values.clone());
    }

    private ForecastContext(TimeAxis axis, List<Integer> seasons, Covariates covariates, double[] values) {
        if (values.length == 0 || axis.size() <= values.length) {
            throw new IllegalArgumentException(values.length + " values on " + axis.size() + " points");
        }
        if (covariates.known().stream().anyMatch(one -> one.size() != axis.size())
                || covariates.observed().stream().anyMatch(one -> one.size() != values.length)) {
            throw new IllegalArgumentException("covariates on other points");
        }
        this.values = values;
        this.axis = axis;
        this.seasons = seasons;
        this.covariates = Objects.requireNonNull(covariates, "covariates");
    }

    /** Values of which nothing else is known: points are numbered, there are no seasons and no covariates. */
    public static ForecastContext of(double[] values, int steps) {
        return new ForecastContext(values, TimeAxis.index(values.length + steps), List.of(), Covariates.NONE);
    }

    /** Number of values known. */
    public int known() {
        return values.length;
    }

    /** Number of points to forecast. */
    public int steps() {
        return axis.size() - values.length;
    }

    /** A copy of the values up to the cutoff; none is missing. */
    public double[] values() {
        return values.clone();
    }

    /** The points of the values and, behind them, those to forecast. */
    public TimeAxis axis() {
        return axis;
    }

    /** The points to forecast. */
    public TimeAxis future() {
        return axis.slice(values.length, axis.size());
    }

    /** Season lengths in points, ascending; empty for none. */
    public List<Integer> seasons() {
        return seasons;
    }

    /** What is known of other series, on the points of {@link #axis}. */
    public Covariates covariates() {
        return covariates;
    }

    /** The same with values that stand for those known: logarithms of them, or what is left without the season. */
    public ForecastContext withValues(double[] others) {
        if (others.length != values.length) {
            throw new IllegalArgumentException(others.length + " values for " + values.length);
        }
        return new ForecastContext(axis, seasons, covariates, others.clone());
    }

    /** The same without all but the last values. */
    public ForecastContext latest(int most) {
        int from = values.length - most;
        return from <= 0 ? this : new ForecastContext(axis.slice(from, axis.size()), seasons,
                covariates.between(from, values.length, axis.size()), Arrays.copyOfRange(values, from, values.length));
    }
}
