package io.github.tidecast.importing.guess.axis;

import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeUnit;
import java.time.LocalDateTime;
import java.util.Arrays;

/**
 * Times laid on an axis.
 *
 * @param axis      all points from the first to the last time, absent ones included if the axis is regular
 * @param positions point of each given time
 * @param snapped   whether times were moved to the first or last day of their month
 */
public record RegularAxis(TimeAxis axis, int[] positions, boolean snapped) {

    private static final long DAY = 86_400_000L;

    /** Lays strictly ascending times on the axis of a frequency that {@link FrequencyGuess} found for them. */
    public static RegularAxis of(long[] times, DateUnit unit, Frequency frequency) {
        if (!frequency.isRegular() || times.length == 0) {
            return new RegularAxis(TimeAxis.of(times, Frequency.IRREGULAR),
                    java.util.stream.IntStream.range(0, times.length).toArray(), false);
        }
        if (frequency.stepUnit().isCalendar()) {
            return monthly(times, MonthPlace.of(times, unit), frequency);
        }
        return frequency.unit() == TimeUnit.BUSINESS_DAY ? business(times, frequency) : steady(times, frequency);
    }

    private static RegularAxis steady(long[] times, Frequency frequency) {
        long step = Math.round(frequency.averageMillis());
        int[] positions = new int[times.length];
        for (int i = 0; i < times.length; i++) {
            positions[i] = Math.toIntExact((times[i] - times[0]) / step);
        }
        long[] axis = new long[positions[positions.length - 1] + 1];
        for (int k = 0; k < axis.length; k++) {
            axis[k] = times[0] + k * step;
        }
        return new RegularAxis(TimeAxis.of(axis, frequency), positions, false);
    }

    private static RegularAxis monthly(long[] times, MonthPlace place, Frequency frequency) {
        int months = Math.toIntExact(Math.round(frequency.averageMillis() / TimeUnit.MONTH.averageMillis()));
        long base = MonthPlace.monthIndex(times[0]);
        int[] positions = Arrays.stream(times)
                .mapToInt(time -> (int) ((MonthPlace.monthIndex(time) - base) / months)).toArray();
        long[] axis = new long[positions[positions.length - 1] + 1];
        LocalDateTime first = TimeAxis.toTime(times[0]);
        for (int k = 0; k < axis.length; k++) {
            axis[k] = TimeAxis.toMillis(placed(first.plusMonths((long) k * months), place));
        }
        boolean snapped = place == MonthPlace.NEAR_END || place == MonthPlace.NEAR_START;
        return new RegularAxis(TimeAxis.of(axis, frequency), positions, snapped);
    }

    private static LocalDateTime placed(LocalDateTime month, MonthPlace place) {
        return switch (place) {
            case LAST_DAY, NEAR_END -> month.withDayOfMonth(month.toLocalDate().lengthOfMonth());
            case NEAR_START -> month.withDayOfMonth(1);
            case SAME_DAY, NONE -> month;
        };
    }

    private static RegularAxis business(long[] times, Frequency frequency) {
        int[] positions = new int[times.length];
        long base = businessDays(times[0]);
        for (int i = 0; i < times.length; i++) {
            positions[i] = Math.toIntExact(businessDays(times[i]) - base);
        }
        LocalDateTime first = TimeAxis.toTime(times[0]);
        long[] axis = new long[positions[positions.length - 1] + 1];
        for (int k = 0; k < axis.length; k++) {
            axis[k] = TimeAxis.toMillis(frequency.plus(first, k, false));
        }
        return new RegularAxis(TimeAxis.of(axis, frequency), positions, false);
    }

    /** Business days since Monday 1969-12-29. */
    private static long businessDays(long millis) {
        long days = Math.floorDiv(millis, DAY) + 3;
        return Math.floorDiv(days, 7L) * 5 + Math.floorMod(days, 7L);
    }
}
