package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeSeries;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data of a project and where it came from.
 *
 * @param source  path of the file it was read from, as text because it may come from another system
 * @param options how the file was read; never with a password
 * @param table   all series
 * @param target  name of the series to forecast, one of the table's
 * @param inputs  names of series that help, of the table's, without the target
 */
public record ProjectData(String source, ImportOptions options, SeriesTable table, String target,
                          List<String> inputs) {

    public ProjectData {
        Objects.requireNonNull(source, "source");
        options = options.withPassword(Optional.empty());
        inputs = List.copyOf(inputs);
        if (table.find(target).isEmpty() || inputs.contains(target)
                || !new HashSet<>(table.names()).containsAll(inputs)) {
            throw new IllegalArgumentException("target and inputs are different series of the table: " + target);
        }
    }

    /** The series to forecast. */
    public TimeSeries targetSeries() {
        return table.find(target).orElseThrow();
    }

    /** The series that help. */
    public List<TimeSeries> inputSeries() {
        return inputs.stream().map(name -> table.find(name).orElseThrow()).toList();
    }

    /** All series that a forecast sees, the target first. */
    public List<TimeSeries> series() {
        return Stream.concat(Stream.of(targetSeries()), inputSeries().stream()).toList();
    }

    /** Which data a run on this data sees. */
    public DataFingerprint fingerprint() {
        return DataFingerprint.of(targetSeries(), inputSeries());
    }

    /** The order to forecast this data. */
    public ForecastJob job(ForecastSettings settings) {
        return new ForecastJob(targetSeries(), inputSeries(), settings);
    }

    /**
     * The order that repeats a run exactly: on the points it saw.
     *
     * @return empty if the data of the run is not the beginning of this data
     */
    public Optional<ForecastJob> repeat(Run run) {
        if (!run.data().beginsIn(targetSeries(), inputSeries())) {
            return Optional.empty();
        }
        int points = run.data().points();
        return Optional.of(new ForecastJob(targetSeries().slice(0, points),
                inputSeries().stream().map(input -> input.slice(0, points)).toList(), run.summary().settings()));
    }
}
