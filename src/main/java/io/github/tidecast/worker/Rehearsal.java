package io.github.tidecast.worker;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.stream.IntStream;

/** Small jobs by which a worker gets ready while nobody wants anything of it: their results are thrown away. */
public final class Rehearsal {

    private static final int POINTS = 300;
    private static final int SEASON = 12;

    private Rehearsal() {
    }

    /** A short seasonal series, forecast with few epochs. */
    public static List<ForecastJob> jobs() {
        double[] values = IntStream.range(0, POINTS)
                .mapToDouble(t -> 100 + 0.1 * t + 10 * Math.sin(2 * Math.PI * t / SEASON) + t * 7 % 5).toArray();
        TimeSeries series = new TimeSeries("rehearsal", TimeAxis.index(POINTS), values);
        return List.of(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.QUICK, SEASON, List.of(SEASON))));
    }
}
