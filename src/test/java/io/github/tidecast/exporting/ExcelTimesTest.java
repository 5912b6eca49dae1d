package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of native charts stand at the starts of years, months, days and hours, evenly and not too many. */
class ExcelTimesTest {

    @ParameterizedTest
    @CsvSource({
        "monthly,   2019-05-01T00:00,  72, months, 1, years,  2019-01-01",
        "monthly,   2019-05-01T00:00,  20, months, 3, months, 2019-04-01",
        "monthly,   1983-05-31T00:00, 300, months, 5, years,  1980-01-01",
        "quarterly, 2001-04-01T00:00,  30, months, 1, years,  2001-01-01",
        "yearly,    1957-01-01T00:00,  40, years,  5, years,  1955-01-01",
        "yearly,    1957-12-31T00:00,   9, years,  1, years,  1957-01-01",
        "weekly,    2022-03-07T00:00, 100, days,   3, months, 2022-01-01",
        "daily,     2024-02-26T00:00,   9, days,   1, days,   2024-02-26",
        "daily,     2024-02-26T00:00,  50, days,   7, days,   2024-02-26",
        "business-daily, 2024-02-26T00:00, 240, days, 3, months, 2024-01-01"})
    void datesAreLabelledAtStarts(String frequency, LocalDateTime start, int points, String base, int major, String unit,
                                  String first) {
        ExcelTimes times = ExcelTimes.of(TimeAxis.regular(start, Frequency.parse(frequency), points));
        assertThat(times.dates()).isTrue();
        assertThat(times.base()).isEqualTo(base);
        assertThat(times.major() + " " + times.unit()).isEqualTo(major + " " + unit);
        assertThat(times.first()).isEqualTo(DateUtil.getExcelDate(LocalDateTime.parse(first + "T00:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "hourly,           2024-03-01T17:00,  96, 12, 7",
        "hourly,           2024-03-01T17:00,  30,  3, 1",
        "every 30 minutes, 2024-03-01T00:00, 240, 24, 0",
        "every 15 minutes, 2024-03-01T00:05, 300, 48, 0"})
    void hoursArePlacesFromAWholeOneOn(String frequency, LocalDateTime start, int points, int major, int first) {
        ExcelTimes times = ExcelTimes.of(TimeAxis.regular(start, Frequency.parse(frequency), points));
        assertThat(times.dates()).isFalse();
        assertThat(times.major()).isEqualTo(major);
        assertThat(times.first()).isEqualTo(first);
    }

    @Test
    void pointsWithoutTimesAreNumberedInRoundSteps() {
        assertThat(ExcelTimes.of(TimeAxis.index(9)).major()).isEqualTo(1);
        assertThat(ExcelTimes.of(TimeAxis.index(18)).major()).isEqualTo(2);
        assertThat(ExcelTimes.of(TimeAxis.index(45)).major()).isEqualTo(5);
        assertThat(ExcelTimes.of(TimeAxis.index(96)).major()).isEqualTo(10);
        assertThat(ExcelTimes.of(TimeAxis.index(170)).major()).isEqualTo(20);
    }
}
