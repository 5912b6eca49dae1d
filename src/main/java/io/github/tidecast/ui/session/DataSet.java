package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.series.TimeSeries;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The file on the desk and what of it is to be forecast.
 *
 * @param file     where it came from
 * @param decided  what the user decided about its reading
 * @param imported what was understood; holds the target
 * @param target   name of the series to forecast
 * @param inputs   names of further series that may help; never the target
 */
public record DataSet(Path file, ImportOptions decided, ImportResult imported, String target,
                      List<String> inputs) {

    public DataSet {
        inputs = List.copyOf(inputs);
        if (imported.table().find(target).isEmpty()) {
            throw new IllegalArgumentException("no series " + target);
        }
    }

    /** A file as it was read, with the target found in it. */
    public static DataSet of(Path file, ImportOptions decided, ImportResult imported) {
        return new DataSet(file, decided, imported, imported.target(), List.of());
    }

    /** The series to forecast. */
    public TimeSeries series() {
        return imported.table().find(target).orElseThrow();
    }

    /** The series that may help. */
    public List<TimeSeries> inputSeries() {
        return inputs.stream().map(name -> imported.table().find(name).orElseThrow()).toList();
    }

    /** Names of all series that a forecast needs, the target first. */
    public List<String> columns() {
        return Stream.concat(Stream.of(target), inputs.stream()).toList();
    }

    /** True if the other is about the same column and inputs of the same reading of a file; quick. */
    public boolean isSameAs(DataSet other) {
        return imported == other.imported && target.equals(other.target) && inputs.equals(other.inputs);
    }

    /** The series to forecast up to its last value. */
    public TimeSeries past() {
        return series().untilLastValue();
    }

    /** The same file with another target; a target is no input. */
    public DataSet withTarget(String other) {
        return new DataSet(file, decided, imported, other, inputs.stream().filter(name -> !name.equals(other)).toList());
    }

    /** The same file with other inputs. */
    public DataSet withInputs(List<String> others) {
        return new DataSet(file, decided, imported, target, others);
    }

    /** The order to forecast it. */
    public ForecastJob job(ForecastSettings settings) {
        return new ForecastJob(series(), inputSeries(), settings);
    }
}
