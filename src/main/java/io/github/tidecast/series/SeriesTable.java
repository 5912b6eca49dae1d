package io.github.tidecast.series;

import java.util.List;
import java.util.Optional;

/**
 * Several series on one time axis, in the order of the file.
 *
 * @param axis   the common axis
 * @param series series whose axis is {@code axis}; names are unique
 */
public record SeriesTable(TimeAxis axis, List<TimeSeries> series) {

    public SeriesTable {
        series = List.copyOf(series);
        for (TimeSeries one : series) {
            if (!one.axis().equals(axis)) {
                throw new IllegalArgumentException(one.name() + " has another axis");
            }
        }
        if (series.stream().map(TimeSeries::name).distinct().count() != series.size()) {
            throw new IllegalArgumentException("names must be unique");
        }
    }

    /** The series with a name, if there is one. */
    public Optional<TimeSeries> find(String name) {
        return series.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The names in order. */
    public List<String> names() {
        return series.stream().map(TimeSeries::name).toList();
    }
}
