package io.github.tidecast.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {

    @ParameterizedTest(name = "{0} x {1}, season {3}: {4} ahead")
    @CsvSource({"1,DAY,800,7,14", "1,MONTH,200,12,12", "1,MONTH,40,12,8", "1,QUARTER,80,4,8", "1,HOUR,2000,24,48",
            "3,HOUR,2000,8,16", "6,HOUR,2000,4,8", "15,MINUTE,4000,96,96", "30,MINUTE,4000,48,48",
            "5,MINUTE,4000,288,288", "1,MINUTE,4000,60,60", "2,MINUTE,4000,30,60", "1,YEAR,40,1,6"})
    void theHorizonIsWhatPeoplePlanFor(int count, String unit, int size, int season, int horizon) {
        Frequency frequency = Frequency.every(count, TimeUnit.valueOf(unit));
        TimeSeries series = new TimeSeries("y",
                TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), frequency, size), new double[size]);
        List<Integer> seasons = season == 1 ? List.of() : List.of(season);
        ForecastSettings settings = Defaults.forSeries(series, Preset.BALANCED, seasons);
        assertThat(settings.horizon()).isEqualTo(horizon);
        assertThat(settings.network().window()).isGreaterThanOrEqualTo(Math.min(horizon, 60));
    }
}
