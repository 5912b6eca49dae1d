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

    private static TimeSeries series(Frequency frequency, int size, IntToDoubleFunction value) {
        return new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), frequency, size),
                IntStream.range(0, size).mapToDouble(value).toArray());
    }
}
