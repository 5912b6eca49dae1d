package io.github.tidecast.exporting;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How the time axis of a native chart is labelled, so that ticks stand at the starts of years, months and days. Excel's
 * date axes know no hours: shorter steps, and points without times, are places in a row.
 *
 * @param dates  whether the axis has dates; places otherwise
 * @param format Excel format of the labels
 * @param base   smallest unit of a date axis: days, months or years
 * @param unit   unit of the distance of two labels, likewise
 * @param major  distance of two labels in that unit; in points on an axis of places
 * @param first  serial number of the left end of a date axis; index of the first labelled point on one of places
 */
record ExcelTimes(boolean dates, String format, String base, String unit, int major, double first) {

    private static final int MOST_LABELS = 10;
    private static final double DAY = 86_400_000.0;
    private static final double MONTH = 365.2425 / 12;

    private record Step(int count, String unit, double days, String format) {
    }

    private static final List<Step> DATES = List.of(days(1), days(2), days(7), days(14), months(1), months(3), months(6),
            years(1), years(2), years(5), years(10), years(20), years(50), years(100), years(500));
    private static final List<Step> HOURS = List.of(minutes(1), minutes(5), minutes(15), minutes(30), minutes(60),
            minutes(120), minutes(180), minutes(360), minutes(720), minutes(1_440), minutes(2_880), minutes(10_080),
            minutes(40_320));

    private static Step minutes(int count) {
        return new Step(count, "minutes", count / 1_440.0, count < 1_440 ? "mm-dd hh:mm" : "yyyy-mm-dd");
    }

    private static Step days(int count) {
        return new Step(count, "days", count, "yyyy-mm-dd");
    }

    private static Step months(int count) {
        return new Step(count, "months", count * MONTH, "yyyy-mm");
    }

    private static Step years(int count) {
        return new Step(count, "years", count * 12 * MONTH, "yyyy");
    }

    /** The labels of an axis of at least one point. */
    static ExcelTimes of(TimeAxis axis) {
        if (!axis.hasTimes()) {
            return places(axis);
        }
        for (int i = 0; i < axis.size(); i++) {
            boolean sameDay = i > 0 && axis.time(i).toLocalDate().equals(axis.time(i - 1).toLocalDate());
            if (sameDay || Double.isNaN(SheetWriter.serial(axis, i))) {
                return Double.isNaN(SheetWriter.serial(axis, 0)) ? places(axis) : hours(axis);
            }
        }
        return dates(axis);
    }

    private static ExcelTimes places(TimeAxis axis) {
        int step = 1;
        for (int factor = 0; axis.size() > MOST_LABELS * step; factor++) {
            step *= factor % 3 == 1 ? 5 : 2;
            step = factor % 3 == 1 ? step / 2 : step;
        }
        return new ExcelTimes(false, "0", "", "", step, 0);
    }

    private static ExcelTimes dates(TimeAxis axis) {
        LocalDateTime first = axis.time(0);
        String base = base(axis.frequency());
        double span = SheetWriter.serial(axis, axis.size() - 1) - SheetWriter.serial(axis, 0);
        Step step = DATES.stream().filter(one -> !finer(one.unit(), base))
                .filter(one -> span <= MOST_LABELS * one.days()).findFirst().orElse(DATES.getLast());
        LocalDate start = first.toLocalDate();
        if (step.unit().equals("months")) {
            start = start.withDayOfMonth(1).minusMonths((start.getMonthValue() - 1) % step.count());
        } else if (step.unit().equals("years")) {
            start = start.withDayOfYear(1);
        }
        LocalDate even = start.minusYears(start.getYear() % Math.max(1, step.count()));
        if (step.unit().equals("years") && even.until(start, java.time.temporal.ChronoUnit.DAYS) < 0.15 * span) {
            start = even;
        }
        return new ExcelTimes(true, step.format(), base, step.unit(), step.count(),
                DateUtil.getExcelDate(start.atStartOfDay()));
    }

    private static String base(Frequency frequency) {
        TimeUnit unit = frequency.unit();
        return unit == TimeUnit.YEAR ? "years" : unit == TimeUnit.MONTH || unit == TimeUnit.QUARTER ? "months" : "days";
    }

    private static boolean finer(String unit, String base) {
        List<String> units = List.of("days", "months", "years");
        return units.indexOf(unit) < units.indexOf(base);
    }

    private static ExcelTimes hours(TimeAxis axis) {
        double step = axis.size() < 2 ? DAY : (axis.millis(axis.size() - 1) - axis.millis(0)) / (axis.size() - 1.0);
        Step wanted = HOURS.stream().filter(one -> one.days() * DAY >= step)
                .filter(one -> axis.size() * step <= MOST_LABELS * one.days() * DAY).findFirst().orElse(HOURS.getLast());
        int points = (int) Math.max(1, Math.round(wanted.days() * DAY / step));
        int first = 0;
        while (first < Math.min(points, axis.size()) - 1
                && Math.floorMod(axis.millis(first), (long) (Math.min(1, wanted.days()) * DAY)) != 0) {
            first++;
        }
        return new ExcelTimes(false, wanted.format(), "", "", points,
                first < Math.min(points, axis.size()) - 1 ? first : 0);
    }
}
