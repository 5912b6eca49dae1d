package io.github.tidecast.project;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.Frequency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project in JSON, without its arrays and the bulky part of its runs.
 *
 * @param nextRun id of the next run
 */
record IndexForm(Optional<DataForm> data, Optional<ForecastSettings> settings, int nextRun, List<RunForm> runs,
                 Map<String, String> view) {

    /**
     * The data.
     *
     * @param times entry with the times in milliseconds; empty without times
     */
    record DataForm(String source, OptionsForm options, Frequency frequency, int points, Optional<String> times,
                    List<Column> columns, String target, List<String> inputs) {
    }

    /**
     * A series.
     *
     * @param values entry with its values
     */
    record Column(String name, String values) {
    }
}
