package io.github.tidecast.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A distance between ticks of a time axis.
 *
 * @param unit  MILLIS, SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS or YEARS
 * @param count units in a step; divides the next larger unit, so that ticks fall on round times
 */
record TimeStep(ChronoUnit unit, int count) {

    /** Its mean length in milliseconds. */
    double averageMillis() {
        return count * unit.getDuration().toMillis() * 1.0;
    }

    /** The last round time at or before a time. */
    LocalDateTime floor(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        return switch (unit) {
            case YEARS -> LocalDate.of(Math.floorDiv(time.getYear(), count) * count, 1, 1).atStartOfDay();
            case MONTHS -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / count * count + 1)
                    .atStartOfDay();
            case WEEKS -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
            case DAYS -> date.withDayOfMonth(dayOfMonth(date.getDayOfMonth())).atStartOfDay();
            default -> {
                long step = count * unit.getDuration().toNanos();
                yield date.atStartOfDay().plusNanos(time.toLocalTime().toNanoOfDay() / step * step);
            }
        };
    }

    /** The next round time after a round time. */
    LocalDateTime next(LocalDateTime round) {
        if (unit == ChronoUnit.DAYS && count > 1) {
            LocalDateTime moved = round.plusDays(count);
            LocalDateTime month = round.withDayOfMonth(1).plusMonths(1);
            return moved.isAfter(month) || moved.getDayOfMonth() == 31 ? month : moved;
        }
        return round.plus(count, unit);
    }

    private int dayOfMonth(int day) {
        return Math.min((day - 1) / count * count + 1, count > 1 ? 30 : 31);
    }
}
