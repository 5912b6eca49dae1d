package io.github.tidecast.chart;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeUnit;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time in the words of a language, no finer than the series: "Mar 1960", "Q1 2024", "Wed, Mar 13, 2024". */
public final class TimeWords {

    private final Locale locale;
    private final Frequency frequency;
    private final DateTimeFormatter date;

    /** Words for the points of a series with a frequency. */
    public TimeWords(Locale locale, Frequency frequency) {
        this.locale = locale;
        this.frequency = frequency;
        this.date = DateTimeFormatter.ofLocalizedPattern(pattern(frequency)).withLocale(locale);
    }

    private static String pattern(Frequency frequency) {
        return frequency.unit() == TimeUnit.YEAR ? "y" : isMonths(frequency) ? "yMMM" : "yMMMEd";
    }

    private static boolean isMonths(Frequency frequency) {
        return frequency.unit() == TimeUnit.MONTH || frequency.unit() == TimeUnit.QUARTER;
    }

    /** A point; the number of the point where there are no times. */
    public String say(double millis) {
        if (frequency.kind() == Frequency.Kind.NONE) {
            return NumberFormat.getIntegerInstance(locale).format(millis);
        }
        LocalDateTime time = TimeAxis.toTime((long) millis);
        String day = frequency.unit() == TimeUnit.QUARTER ? quarter(time) : date.format(time);
        boolean finerThanDays = frequency.isRegular() && frequency.averageMillis() < TimeUnit.DAY.averageMillis();
        if (!finerThanDays && time.toLocalTime().equals(LocalTime.MIDNIGHT)
                || frequency.unit() != null && frequency.unit().isCalendar()) {
            return day;
        }
        String pattern = time.getNano() != 0 ? "HH:mm:ss.SSS" : time.getSecond() != 0 ? "HH:mm:ss" : "HH:mm";
        return day + " " + DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    private String quarter(LocalDateTime time) {
        String quarter = DateTimeFormatter.ofPattern("QQQ", locale).format(time);
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? time.getYear() + "年" + quarter
                : quarter + " " + time.getYear();
    }
}
