package io.github.tidecast.series;

import java.util.Arrays;
import java.util.List;

/**
 * Values that look like accidents before anything is known of a forecast, to tell of them where a file is read and to mark
 * them in its chart. Found as the forecast finds them, with the season that is usual for the step of the series; only the
 * user knows whether they are accidents.
 */
public final class StrangeValues {

    private StrangeValues() {
    }

    /**
     * Finds them.
     *
     * @return points of the series, ascending; none where values come irregularly, as intermittent demand does
     */
    public static int[] of(TimeSeries series) {
        TimeSeries known = series.untilLastValue();
        int first = 0;
        while (first < known.size() && Double.isNaN(known.value(first))) {
            first++;
        }
        int from = first;
        Frequency frequency = known.axis().frequency();
        int season = frequency.usualSeason();
        double[] values = Arrays.copyOfRange(known.values(), from, known.size());
        if (values.length == 0 || DemandPattern.of(values, season).kind() != DemandPattern.Kind.REGULAR) {
            return new int[0];
        }
        return Arrays.stream(Outliers.find(SeasonalCourse.fill(values, List.of(season)), season, frequency.year()))
                .map(place -> from + place).toArray();
    }
}
