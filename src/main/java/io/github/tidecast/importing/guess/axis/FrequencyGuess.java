package io.github.tidecast.importing.guess.axis;

import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeUnit;
import java.util.Arrays;

/**
 * The step of strictly ascending times: the step that occurs most often, if all others are multiples of it and the
 * times fill a fair part of the axis it makes; months where times lie once a month at the same place of the month;
 * business days where days follow each other and none is a Saturday or Sunday.
 */
public final class FrequencyGuess {

    private static final long DAY = 86_400_000L;
    private static final double FAIR = 0.5;

    private FrequencyGuess() {
    }

    /** The frequency of strictly ascending times in wall-clock milliseconds. */
    public static Frequency of(long[] times, DateUnit unit) {
        if (times.length < 2) {
            return ofUnit(unit);
        }
        if (MonthPlace.of(times, unit) != MonthPlace.NONE) {
            return byMonths(times);
        }
        long step = step(times);
        if (step <= 0) {
            return Frequency.IRREGULAR;
        }
        if (step == DAY && onBusinessDays(times)) {
            return Frequency.BUSINESS_DAILY;
        }
        return step % 1_000 == 0 ? every(step / 1_000, TimeUnit.SECOND) : every(step, TimeUnit.MILLISECOND);
    }

    private static Frequency ofUnit(DateUnit unit) {
        return switch (unit) {
            case YEAR -> Frequency.YEARLY;
            case QUARTER -> Frequency.QUARTERLY;
            case MONTH -> Frequency.MONTHLY;
            case WEEK -> Frequency.WEEKLY;
            case DAY, TIME -> Frequency.IRREGULAR;
        };
    }

    private static Frequency every(long count, TimeUnit unit) {
        return count > Integer.MAX_VALUE ? Frequency.IRREGULAR : Frequency.every((int) count, unit);
    }

    private static Frequency byMonths(long[] times) {
        long[] months = Arrays.stream(times).map(MonthPlace::monthIndex).toArray();
        long step = step(months);
        return step <= 0 ? Frequency.IRREGULAR : every(step, TimeUnit.MONTH);
    }

    /** The step in the unit of the values; 0 without a regular one. */
    private static long step(long[] values) {
        long[] steps = new long[values.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = values[i + 1] - values[i];
        }
        long usual = usual(steps);
        if (isFair(values, steps, usual)) {
            return usual;
        }
        long common = Arrays.stream(steps).reduce(0, FrequencyGuess::gcd);
        return common != usual && fill(values, common) >= FAIR ? common : 0;
    }

    private static boolean isFair(long[] values, long[] steps, long usual) {
        long off = Arrays.stream(steps).filter(step -> step % usual != 0).count();
        long exact = Arrays.stream(steps).filter(step -> step == usual).count();
        return off == 0 && (fill(values, usual) >= FAIR || exact >= FAIR * steps.length && fill(values, usual) > 0.02);
    }

    /** Share of the axis' points that there is a time for. */
    private static double fill(long[] values, long step) {
        return values.length / ((values[values.length - 1] - values[0]) / (double) step + 1);
    }

    private static long usual(long[] steps) {
        long[] sorted = steps.clone();
        Arrays.sort(sorted);
        long best = sorted[0];
        int bestRun = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            if (run > bestRun) {
                bestRun = run;
                best = sorted[i];
            }
        }
        return best;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static boolean onBusinessDays(long[] times) {
        boolean skipped = false;
        for (int i = 0; i < times.length; i++) {
            if (weekday(times[i]) >= 5) {
                return false;
            }
            skipped |= i > 0 && weekday(times[i]) < weekday(times[i - 1]);
        }
        return skipped;
    }

    /** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
    private static int weekday(long millis) {
        return (int) Math.floorMod(Math.floorDiv(millis, DAY) + 3, 7L);
    }
}
