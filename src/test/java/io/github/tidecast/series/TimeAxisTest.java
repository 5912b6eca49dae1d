package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 1, 0, 0);

    @Test
    void labelsAreAsFineAsTheSeries() {
        assertThat(TimeAxis.regular(START, Frequency.DAILY, 3).label(2)).isEqualTo("2024-01-03");
        assertThat(TimeAxis.regular(START, Frequency.HOURLY, 3).label(0)).isEqualTo("2024-01-01T00:00");
        assertThat(TimeAxis.regular(START, Frequency.SECONDLY, 3).label(2)).isEqualTo("2024-01-01T00:00:02");
        assertThat(TimeAxis.regular(START, Frequency.parse("every 250 milliseconds"), 2).label(1))
                .isEqualTo("2024-01-01T00:00:00.250");
        assertThat(TimeAxis.index(5).label(4)).isEqualTo("5");
    }

    @Test
    void labelsForTheEyeHaveNoLetterBeforeTheHour() {
        assertThat(TimeAxis.regular(START, Frequency.HOURLY, 3).shortLabel(0)).isEqualTo("2024-01-01 00:00");
        assertThat(TimeAxis.regular(START, Frequency.MONTHLY, 3).shortLabel(1)).isEqualTo("2024-02");
    }

    @Test
    void timesAscendStrictly() {
        assertThatThrownBy(() -> TimeAxis.of(new long[] {1, 1}, Frequency.IRREGULAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeAxis.of(new long[] {1, 2}, Frequency.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFutureContinuesTheStep() {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2024, 2, 28, 0, 0), Frequency.BUSINESS_DAILY, 3);
        assertThat(labels(axis.future(3))).containsExactly("2024-03-04", "2024-03-05", "2024-03-06");
        assertThat(labels(TimeAxis.index(3).future(2))).containsExactly("4", "5");
    }

    @Test
    void monthEndsStayMonthEnds() {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2023, 11, 30, 0, 0), Frequency.MONTHLY, 3);
        assertThat(labels(axis)).containsExactly("2023-11-30", "2023-12-31", "2024-01-31");
        assertThat(labels(axis.future(2))).containsExactly("2024-02-29", "2024-03-31");
    }

    @Test
    void anIrregularFutureContinuesTheMeanStep() {
        long day = 86_400_000L;
        TimeAxis axis = TimeAxis.of(new long[] {0, day, 4 * day}, Frequency.IRREGULAR);
        assertThat(labels(axis.future(2))).containsExactly("1970-01-07", "1970-01-09");
    }

    @Test
    void anAxisIsContinuedByItsFuture() {
        TimeAxis days = TimeAxis.regular(START, Frequency.DAILY, 4);
        assertThat(days.continued(3)).isEqualTo(days.slice(0, 3));
        assertThat(days.slice(0, 2).continued(4)).isEqualTo(days);
        assertThat(days.slice(1, 3).continued(5)).isEqualTo(TimeAxis.regular(START.plusDays(1), Frequency.DAILY, 5));
        assertThat(days.continued(6).slice(4, 6)).isEqualTo(days.future(2));
        assertThat(labels(TimeAxis.index(3).slice(1, 3).continued(4))).containsExactly("2", "3", "4", "5");
        long day = 86_400_000L;
        TimeAxis irregular = TimeAxis.of(new long[] {0, day, 4 * day}, Frequency.IRREGULAR);
        assertThat(labels(irregular.continued(4))).containsExactly("1970-01-01", "1970-01-02", "1970-01-05", "1970-01-07");
    }

    @Test
    void aSliceIsAPartOfTheAxis() {
        TimeAxis axis = TimeAxis.regular(START, Frequency.DAILY, 10).slice(3, 6);
        assertThat(labels(axis)).containsExactly("2024-01-04", "2024-01-05", "2024-01-06");
        assertThat(axis).isEqualTo(TimeAxis.regular(START.plusDays(3), Frequency.DAILY, 3));
        assertThatThrownBy(() -> axis.time(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> axis.slice(2, 9)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anAxisWithoutTimesSaysSo() {
        assertThatThrownBy(() -> TimeAxis.index(3).time(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TimeAxis.index(0).future(1)).isInstanceOf(IllegalStateException.class);
    }

    private static java.util.List<String> labels(TimeAxis axis) {
        return IntStream.range(0, axis.size()).mapToObj(axis::label).toList();
    }
}
