package io.github.tidecast.batch;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.Seasons;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;

/** Turns a line of the manifest into a job, with the same defaults as the window. */
public final class ManifestSource implements BatchSource {

    /** A Monday, the first day of a year: where series begin that have a frequency but no times. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(2001, 1, 1, 0, 0);

    private final BatchReading reading;
    private final Preset preset;
    private final double level;

    /**
     * A source of jobs.
     *
     * @param preset  how much time each forecast may take
     * @param level   level of the interval in percent, beside the usual ones
     * @param options how every file is read
     */
    public ManifestSource(SeriesReader reader, Preset preset, double level, ImportOptions options) {
        this.reading = new BatchReading(reader, options);
        this.preset = preset;
        this.level = level;
    }

    @Override
    public ForecastJob job(BatchEntry entry) throws SayableException {
        TimeSeries found = reading.series(entry);
        TimeSeries target = entry.frequency().isPresent() && !found.axis().hasTimes()
                ? onAxis(found, entry.frequency().get()) : found;
        if (target.size() == 0) {
            throw new SayableException(Text.of("batch.empty"));
        }
        List<Integer> seasons = entry.season().isPresent() ? Seasons.detect(target, entry.season().get())
                : Seasons.detect(target);
        ForecastSettings usual = Defaults.forSeries(target, preset, entry.horizon(), seasons);
        TreeSet<Double> levels = new TreeSet<>(usual.levels());
        levels.add(level);
        return new ForecastJob(target, List.of(), usual.with(Settings.LEVELS, List.copyOf(levels)));
    }

    private static TimeSeries onAxis(TimeSeries series, Frequency frequency) {
        return new TimeSeries(series.name(), TimeAxis.regular(BEGINNING, frequency, series.size()), series.values());
    }
}
