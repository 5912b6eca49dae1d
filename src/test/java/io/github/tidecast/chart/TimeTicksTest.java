package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimeTicksTest {

    private static final LocalDateTime START = LocalDateTime.of(2024, 2, 13, 8, 30);

    @Test
    void decades() {
        assertThat(labels(Frequency.YEARLY, Duration.ofDays(36_525), 600)).contains("2030", "2050", "2120");
    }

    @Test
    void years() {
        assertThat(labels(Frequency.MONTHLY, Duration.ofDays(365 * 12), 660))
                .startsWith("2025", "2026", "2027").endsWith("2035", "2036").hasSize(12);
    }

    @Test
    void monthsTellTheirYearWhereItChanges() {
        List<AxisTick> ticks = ticks(Frequency.DAILY, Locale.ENGLISH, Duration.ofDays(365), 900);
        assertThat(ticks).extracting(AxisTick::label).containsExactly("Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
                "Oct", "Nov", "Dec", "Jan", "Feb");
        assertThat(ticks).extracting(AxisTick::context).startsWith("2024").endsWith("2025");
    }

    @Test
    void quartersOfQuarterlySeries() {
        assertThat(labels(Frequency.QUARTERLY, Duration.ofDays(730), 900))
                .containsExactly("Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4", "Q1");
        assertThat(ticks(Frequency.QUARTERLY, Locale.SIMPLIFIED_CHINESE, Duration.ofDays(730), 900).getFirst())
                .isEqualTo(new AxisTick(TimeAxis.toMillis(LocalDateTime.of(2024, 4, 1, 0, 0)), "2季度", "2024年"));
    }

    @Test
    void daysTellTheirMonth() {
        List<AxisTick> ticks = ticks(Frequency.HOURLY, Locale.SIMPLIFIED_CHINESE, Duration.ofDays(20), 900);
        assertThat(ticks.getFirst()).extracting(AxisTick::label, AxisTick::context).containsExactly("14", "2024年2月");
        assertThat(ticks).hasSize(20);
    }

    @Test
    void businessDaysLeaveOutTheWeekend() {
        assertThat(labels(Frequency.BUSINESS_DAILY, Duration.ofDays(14), 900))
                .containsExactly("14", "15", "16", "19", "20", "21", "22", "23", "26", "27");
    }

    /** However near or far, a tick of a series of business days never stands on a weekend. */
    @Property(seed = "1", tries = 300)
    void businessDaysNeverHaveTicksOnWeekends(@ForAll Random random) {
        double from = TimeAxis.toMillis(START) + random.nextDouble() * 4e11;
        Span span = new Span(from, from + Math.pow(10, 8.4 + 4 * random.nextDouble()));
        for (AxisTick tick : new TimeTicks(Frequency.BUSINESS_DAILY, Locale.ENGLISH)
                .ticks(span, 300 + 900 * random.nextDouble())) {
            assertThat(TimeAxis.toTime((long) tick.at()).getDayOfWeek().getValue()).isLessThan(6);
        }
    }

    @Test
    void aMonthThatBeginsOnAWeekendIsLabelledAtItsMonday() {
        double from = TimeAxis.toMillis(LocalDateTime.of(2024, 5, 6, 0, 0));
        List<AxisTick> ticks = new TimeTicks(Frequency.BUSINESS_DAILY, Locale.ENGLISH)
                .ticks(new Span(from, from + 86_400_000.0 * 100), 200);
        assertThat(ticks.getFirst()).isEqualTo(
                new AxisTick(TimeAxis.toMillis(LocalDateTime.of(2024, 6, 3, 0, 0)), "Jun", "2024"));
    }

    @Test
    void hoursMinutesSecondsAndMilliseconds() {
        assertThat(labels(Frequency.MINUTELY, Duration.ofHours(20), 800)).contains("10:00", "12:00", "04:00");
        assertThat(labels(Frequency.SECONDLY, Duration.ofMinutes(10), 800)).contains("08:30", "08:31", "08:40");
        assertThat(labels(Frequency.SECONDLY, Duration.ofSeconds(20), 800)).contains("08:30:05", "08:30:20");
        assertThat(labels(Frequency.IRREGULAR, Duration.ofMillis(50), 800))
                .contains("08:30:00.000", "08:30:00.010", "08:30:00.050");
        assertThat(ticks(Frequency.SECONDLY, Locale.ENGLISH, Duration.ofSeconds(20), 800).getFirst().context())
                .isEqualTo("Feb 13, 2024");
    }

    @Test
    void monthlyDataHasNoDays() {
        assertThat(labels(Frequency.MONTHLY, Duration.ofDays(120), 900)).containsExactly("Mar", "Apr", "May", "Jun");
    }

    @Test
    void veryOldTimesDoNotBreak() {
        TimeTicks ticks = new TimeTicks(Frequency.YEARLY, Locale.ENGLISH);
        assertThat(ticks.ticks(new Span(-9e16, 9e16), 800)).hasSizeLessThan(200);
        double year0 = TimeAxis.toMillis(LocalDateTime.of(-500, 1, 1, 0, 0));
        assertThat(ticks.ticks(new Span(year0, year0 + 3.2e12), 500)).isNotEmpty();
    }

    /** At any zoom ticks are few enough to be read, ascending, inside, and never none where there is room. */
    @Property(seed = "1", tries = 500)
    void ticksFitAtAnyZoom(@ForAll Random random) {
        double length = Math.pow(10, 1.5 + random.nextDouble() * 12);
        double from = (random.nextDouble() - 0.3) * 4e12;
        Frequency frequency = random.nextBoolean() ? Frequency.IRREGULAR : Frequency.BUSINESS_DAILY;
        Span span = new Span(from, from + length);
        List<AxisTick> ticks = new TimeTicks(frequency, Locale.ENGLISH).ticks(span, 900);
        assertThat(ticks).hasSizeLessThanOrEqualTo(28);
        assertThat(ticks).allMatch(tick -> tick.at() >= span.min() && tick.at() <= span.max());
        assertThat(ticks).extracting(AxisTick::at).isSorted();
    }

    private static List<String> labels(Frequency frequency, Duration length, double pixels) {
        return ticks(frequency, Locale.ENGLISH, length, pixels).stream().map(AxisTick::label).toList();
    }

    private static List<AxisTick> ticks(Frequency frequency, Locale locale, Duration length, double pixels) {
        double from = TimeAxis.toMillis(START);
        return new TimeTicks(frequency, locale).ticks(new Span(from, from + length.toMillis()), pixels);
    }
}
