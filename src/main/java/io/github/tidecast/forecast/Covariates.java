package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.stream.Stream;

/**
 * Series beside the target that may help to forecast it. As they are given, each has an axis of its own, which may begin
 * before or after that of the target, and end before or behind it; {@link #on} puts all of them on one.
 *
 * @param known    those whose values are known in advance, as prices or planned promotions are
 * @param observed those that are known no longer than the target, as the weather is
 */
public record Covariates(List<TimeSeries> known, List<TimeSeries> observed) {

    /** No further series. */
    public static final Covariates NONE = new Covariates(List.of(), List.of());

    public Covariates {
        known = List.copyOf(known);
        observed = List.copyOf(observed);
    }

    /** Series of which nothing is known in advance. */
    public static Covariates ofObserved(List<TimeSeries> observed) {
        return new Covariates(List.of(), observed);
    }

    /** All of them, those known in advance first. */
    public List<TimeSeries> all() {
        return Stream.concat(known.stream(), observed.stream()).toList();
    }

    /** The same on the points of one axis; NaN where a series has no value at that time. */
    public Covariates on(TimeAxis axis) {
        return new Covariates(known.stream().map(one -> one.on(axis)).toList(),
                observed.stream().map(one -> one.on(axis)).toList());
    }

    /**
     * What was known at an origin of those that have one axis. Values are shared.
     *
     * @param from   first point
     * @param cutoff points before it have come; what is observed only ends here
     * @param to     end of what is known in advance
     */
    public Covariates between(int from, int cutoff, int to) {
        return new Covariates(known.stream().map(one -> one.slice(from, to)).toList(),
                observed.stream().map(one -> one.slice(from, cutoff)).toList());
    }
}
