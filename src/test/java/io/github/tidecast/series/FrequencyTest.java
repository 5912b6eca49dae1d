package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({"3,MONTH,quarterly", "12,MONTH,yearly", "7,DAY,weekly", "14,DAY,every 2 weeks", "60,MINUTE,hourly",
            "24,HOUR,daily", "1000,MILLISECOND,secondly", "1800,SECOND,every 30 minutes", "4,QUARTER,yearly",
            "2,MONTH,every 2 months", "1,MILLISECOND,every 1 millisecond", "1,BUSINESS_DAY,business-daily"})
    void namesTheLargestUnit(int count, TimeUnit unit, String id) {
        assertThat(Frequency.every(count, unit).id()).isEqualTo(id);
    }

    @Property(seed = "1")
    void idsReadBack(@ForAll @IntRange(min = 1, max = 5_000) int count, @ForAll TimeUnit unit) {
        Frequency frequency = Frequency.every(count, unit);
        assertThat(Frequency.parse(frequency.id())).isEqualTo(frequency);
    }

    @Test
    void unknownIdsAreRefused() {
        assertThatThrownBy(() -> Frequency.parse("now and then")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void monthsAreCountedFromTheAnchor() {
        LocalDateTime january = LocalDateTime.of(2023, 1, 31, 0, 0);
        assertThat(Frequency.MONTHLY.plus(january, 1, false)).isEqualTo("2023-02-28T00:00");
        assertThat(Frequency.MONTHLY.plus(january, 2, false)).isEqualTo("2023-03-31T00:00");
        assertThat(Frequency.MONTHLY.plus(LocalDateTime.of(2023, 2, 28, 0, 0), 1, true)).isEqualTo("2023-03-31T00:00");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01,1,2024-03-04", "2024-03-01,5,2024-03-08", "2024-03-04,-1,2024-03-01",
            "2024-03-06,12,2024-03-22"})
    void businessDaysSkipWeekends(String from, int steps, String to) {
        assertThat(Frequency.BUSINESS_DAILY.plus(LocalDateTime.parse(from + "T00:00"), steps, false))
                .isEqualTo(LocalDateTime.parse(to + "T00:00"));
    }

    @ParameterizedTest
    @CsvSource({"monthly,12", "quarterly,4", "weekly,52", "daily,7", "business-daily,5", "hourly,24",
            "every 30 minutes,48", "secondly,3600", "yearly,1", "irregular,1", "none,1", "every 2 months,6"})
    void seasonsPeopleExpect(String id, int season) {
        assertThat(Frequency.parse(id).usualSeason()).isEqualTo(season);
    }
}
