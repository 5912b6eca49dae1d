package io.github.tidecast.importing.guess.axis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyGuessTest {

    private static long[] times(String... days) {
        return Stream.of(days).mapToLong(day -> TimeAxis.toMillis(LocalDate.parse(day).atStartOfDay())).toArray();
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTH", "QUARTER", "YEAR"})
    void daysAmongMonthsAreNoStep(DateUnit unit) {
        long[] twice = times("2024-01-01", "2024-01-15", "2024-02-01", "2024-02-20", "2024-03-01");
        assertThat(FrequencyGuess.of(twice, unit)).isEqualTo(Frequency.IRREGULAR);
        assertThat(RegularAxis.of(twice, unit, Frequency.IRREGULAR).positions()).containsExactly(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTH", "DAY"})
    void monthsAreMonths(DateUnit unit) {
        assertThat(FrequencyGuess.of(times("2024-01-01", "2024-02-01", "2024-03-01", "2024-05-01"), unit))
                .isEqualTo(Frequency.MONTHLY);
    }
}
