package io.github.tidecast.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonsTest {

    private final Random random = new Random(7);

    @Test
    void aSmoothDayIsNoSeasonOfAnHour() {
        TimeSeries series = series(Frequency.every(15, TimeUnit.MINUTE), 3_000,
                t -> 100 * Math.sin(2 * Math.PI * t / 96) + random.nextGaussian());
        assertThat(Seasons.detect(series)).startsWith(96).doesNotContain(4);
    }

    @Test
    void demandForElectricityRepeatsByDayAndWeek() throws IOException {
        double[] demand = Files.readAllLines(Path.of("sample-data", "electricity_england_wales.csv")).stream().skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1))).toArray();
        assertThat(Seasons.detect(series(Frequency.every(30, TimeUnit.MINUTE), demand.length, t -> demand[t])))
                .containsExactly(48, 336);
    }

    @Test
    void anHourThatRepeatsInMinutesIsFound() {
        TimeSeries series = series(Frequency.MINUTELY, 1_200, t -> (t % 60 < 5 ? 20 : 0) + random.nextGaussian());
        assertThat(Seasons.detect(series)).containsExactly(60);
    }

    @Test
    void aYearShowsInMonthsBesideATrend() {
        TimeSeries series = series(Frequency.MONTHLY, 120,
                t -> t + 10 * Math.sin(2 * Math.PI * t / 12) + random.nextGaussian());
        assertThat(Seasons.detect(series)).containsExactly(12);
    }

    @Test
    void noiseHasNoSeason() {
        assertThat(Seasons.detect(series(Frequency.HOURLY, 2_000, t -> random.nextGaussian()))).isEmpty();
        assertThat(Seasons.detect(series(Frequency.MONTHLY, 200, t -> random.nextGaussian()))).isEmpty();
    }

    @ParameterizedTest(name = "{0} x {1}, noise {2}")
    @CsvSource({"24,MONTH,2", "36,MONTH,0", "37,MONTH,0", "40,MONTH,0", "42,MONTH,0", "8,QUARTER,0.5",
        "20,QUARTER,0", "108,WEEK,8", "170,WEEK,0", "170,WEEK,8", "750,DAY,3"})
    void twoClearYearsAreEnough(int size, String unit, double noise) {
        Frequency frequency = Frequency.every(1, TimeUnit.valueOf(unit));
        int season = Seasons.candidates(frequency).getLast();
        TimeSeries series = series(frequency, size,
                t -> 100 + 40 * Math.sin(2 * Math.PI * (t + 0.3) / season) + noise * random.nextGaussian());
        assertThat(Seasons.detect(series)).contains(season);
    }

    @Test
    void zerosBeforeALaunchDoNotHideTheYear() {
        assertThat(Seasons.detect(series(Frequency.MONTHLY, 66, t -> t < 24 ? 0 : year(t)))).containsExactly(12);
        assertThat(Seasons.detect(series(Frequency.MONTHLY, 100, t -> t < 70 ? 0 : year(t)))).containsExactly(12);
    }

    @Test
    void aLongGapDoesNotHideTheYear() {
        assertThat(Seasons.detect(series(Frequency.MONTHLY, 72, t -> t > 29 && t < 48 ? Double.NaN : year(t))))
                .containsExactly(12);
    }

    @ParameterizedTest
    @CsvSource({"0.3,6", "0.3,3", "0.7,8", "0,6", "2,6"})
    void halfAYearOutOfLineDoesNotHideTheYear(double share, int months) {
        assertThat(Seasons.detect(series(Frequency.MONTHLY, 108,
                t -> t >= 84 && t < 84 + months ? share * year(t) : year(t)))).containsExactly(12);
    }

    @Test
    void aSpikeDoesNotHideTheYear() {
        assertThat(Seasons.detect(series(Frequency.MONTHLY, 60, t -> t == 40 ? 5_000 : year(t)))).containsExactly(12);
    }

    @Test
    void theWholeSeasonIsTakenAndNotAPartOfIt() {
        double[] year = {3, 9, 1, 7, 2, 8, 8, 4, 6, 1, 5, 9};
        TimeSeries series = new TimeSeries("y", TimeAxis.index(96), IntStream.range(0, 96)
                .mapToDouble(t -> 20 + year[t % 12] + random.nextGaussian()).toArray());
        assertThat(Seasons.detect(series)).containsExactly(12);
    }

    private double year(int t) {
        return 500 + 2 * t + 100 * Math.sin(2 * Math.PI * t / 12) + 15 * random.nextGaussian();
    }

    private static TimeSeries series(Frequency frequency, int size, IntToDoubleFunction value) {
        return new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), frequency, size),
                IntStream.range(0, size).mapToDouble(value).toArray());
    }
}
