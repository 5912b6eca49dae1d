package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.awt.image.BufferedImage;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final double DAY = 86_400_000.0;
    private static final double FRIDAY = TimeAxis.toMillis(LocalDateTime.of(2024, 3, 15, 0, 0));

    @Test
    void aWeekendTakesNoRoom() {
        TimeScale scale = TimeScale.WEEKDAYS;
        assertThat(scale.place(FRIDAY + DAY) - scale.place(FRIDAY)).isEqualTo(DAY);
        assertThat(scale.place(FRIDAY + 3 * DAY)).isEqualTo(scale.place(FRIDAY + DAY));
        assertThat(scale.place(FRIDAY + 2.3 * DAY)).isEqualTo(scale.place(FRIDAY + DAY));
        assertThat(scale.place(FRIDAY + 7 * DAY) - scale.place(FRIDAY)).isEqualTo(5 * DAY);
        assertThat(scale.time(scale.place(FRIDAY + 1.5 * DAY))).isEqualTo(FRIDAY + 3 * DAY);
    }

    /** Every weekday, before 1970 too, comes back from its place, and later times are never placed earlier. */
    @Property(seed = "1", tries = 500)
    void placesKeepTheOrderAndLeadBack(@ForAll Random random) {
        double time = Math.rint((random.nextDouble() - 0.5) * 1e13);
        double later = time + Math.rint(random.nextDouble() * 20 * DAY);
        for (TimeScale scale : TimeScale.values()) {
            assertThat(scale.place(later)).isGreaterThanOrEqualTo(scale.place(time));
            DayOfWeek day = TimeAxis.toTime((long) time).getDayOfWeek();
            if (scale == TimeScale.EVEN || day.getValue() < DayOfWeek.SATURDAY.getValue()) {
                assertThat(scale.time(scale.place(time))).isEqualTo(time);
            }
        }
    }

    @Test
    void onlyBusinessDaysLeaveWeekendsOut() {
        assertThat(TimeScale.of(Frequency.BUSINESS_DAILY)).isEqualTo(TimeScale.WEEKDAYS);
        for (Frequency other : new Frequency[] {Frequency.DAILY, Frequency.HOURLY, Frequency.IRREGULAR, Frequency.NONE}) {
            assertThat(TimeScale.of(other)).isEqualTo(TimeScale.EVEN);
        }
    }

    @Test
    void businessDaysAreDrawnEquallyFarApart() {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.BUSINESS_DAILY, 60);
        TimeSeries series = new TimeSeries("x", axis, IntStream.range(0, 60).mapToDouble(i -> i).toArray());
        TimeChart chart = new TimeChart(ChartContent.of(series), ChartStyle.paper(false, new Texts(Locale.ENGLISH), ""),
                Set.of());
        Projection on = chart.draw(new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB).createGraphics(), 800, 400);
        double step = on.x(axis.millis(1)) - on.x(axis.millis(0));
        for (int i = 1; i < 60; i++) {
            assertThat(on.x(axis.millis(i)) - on.x(axis.millis(i - 1))).isCloseTo(step, within(1e-6));
            assertThat(on.time(on.x(axis.millis(i)))).isCloseTo(axis.millis(i), within(1.0));
        }
    }

    /** Beyond the middle between Friday and Monday as drawn, Monday is read out. */
    @Test
    void thePointNearestAsDrawnIsReadOut() {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2024, 3, 14, 0, 0), Frequency.BUSINESS_DAILY, 4);
        ChartContent content = ChartContent.of(new TimeSeries("x", axis, new double[] {1, 2, 3, 4}));
        assertThat(Readout.at(content, new Texts(Locale.ENGLISH), Set.of(), FRIDAY + 0.4 * DAY, new Span(0, 5))
                .orElseThrow().time()).isEqualTo(axis.millis(1));
        assertThat(Readout.at(content, new Texts(Locale.ENGLISH), Set.of(), FRIDAY + 0.6 * DAY, new Span(0, 5))
                .orElseThrow().time()).isEqualTo(axis.millis(2));
    }
}
