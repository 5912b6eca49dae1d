package io.github.tidecast.chart;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeUnit;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times in the words of a language, as fine as a step needs. */
final class TimeLabels {

    private final boolean quarterly;
    private final DateTimeFormatter millis;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter minutes;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter quarter;
    private final DateTimeFormatter year;
    private final DateTimeFormatter date;
    private final DateTimeFormatter monthOfYear;

    TimeLabels(Locale locale, Frequency frequency) {
        this.quarterly = frequency.unit() == TimeUnit.QUARTER;
        this.millis = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", locale);
        this.seconds = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
        this.minutes = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.day = DateTimeFormatter.ofPattern("d", locale);
        this.month = DateTimeFormatter.ofPattern("LLL", locale);
        this.quarter = DateTimeFormatter.ofPattern("QQQ", locale);
        this.year = DateTimeFormatter.ofLocalizedPattern("y").withLocale(locale);
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.monthOfYear = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
    }

    /** The label at a round time. */
    String label(LocalDateTime at, TimeStep step) {
        return switch (step.unit()) {
            case MILLIS -> millis.format(at);
            case SECONDS -> seconds.format(at);
            case MINUTES, HOURS -> minutes.format(at);
            case DAYS, WEEKS -> day.format(at);
            case MONTHS -> isQuarters(step) ? quarter.format(at) : month.format(at);
            default -> year.format(at);
        };
    }

    /** What the label leaves out. */
    String context(LocalDateTime at, TimeStep step) {
        return switch (step.unit()) {
            case MILLIS, SECONDS, MINUTES, HOURS -> date.format(at);
            case DAYS, WEEKS -> monthOfYear.format(at);
            case MONTHS -> year.format(at);
            default -> "";
        };
    }

    /** Pixels between labels that keep them apart. */
    double width(TimeStep step) {
        return switch (step.unit()) {
            case MILLIS -> 110;
            case SECONDS -> 84;
            case MINUTES, HOURS -> 60;
            case DAYS, WEEKS -> 34;
            case MONTHS -> 46;
            default -> 54;
        };
    }

    private boolean isQuarters(TimeStep step) {
        return quarterly && step.count() == 3;
    }
}
