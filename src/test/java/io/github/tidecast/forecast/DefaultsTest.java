package io.github.tidecast.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    @Test
    void theWindowReachesOverACycleWhereThatPays() throws IOException {
        double[] spots = Files.readAllLines(Path.of("sample-data", "sunspots_monthly.csv")).stream().skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1))).toArray();
        TimeSeries series = monthly(spots);
        assertThat(Seasons.detect(series)).isEmpty();
        assertThat(Seasons.cycle(series, List.of()).orElseThrow()).isBetween(126.0, 136.0);
        assertThat(Defaults.forSeries(series, Preset.BALANCED).network().window()).isBetween(120, 140);
    }

    /** What a walk does next does not depend on how far back one looks. */
    @Test
    void theWindowStaysShortWhereNothingPays() {
        int longer = 0;
        for (int i = 0; i < 20; i++) {
            Random random = new Random(i);
            double[] walk = new double[300];
            for (int t = 1; t < walk.length; t++) {
                walk[t] = walk[t - 1] + random.nextGaussian();
            }
            longer += Defaults.forSeries(monthly(walk), Preset.BALANCED, 12, List.of()).network().window() > 15 ? 1 : 0;
        }
        assertThat(longer).isLessThanOrEqualTo(1);
    }

    /** Whatever comes at and after the first point in time at which methods are tested. */
    @ParameterizedTest
    @CsvSource({"QUICK,12,1", "BALANCED,12,1", "THOROUGH,12,1", "BALANCED,6,12", "THOROUGH,36,1"})
    void theWindowDoesNotKnowTheTests(Preset preset, int horizon, int season) {
        List<Integer> seasons = season == 1 ? List.of() : List.of(season);
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            double length = 30 + 4 * seed;
            double[] values = IntStream.range(0, 500)
                    .mapToDouble(t -> Math.sin(2 * Math.PI * t / length) + 0.3 * random.nextGaussian()).toArray();
            ForecastSettings settings = Defaults.forSeries(monthly(values), preset, horizon, seasons);
            int first = Origins.plan(500, horizon, season, season, settings.origins(), settings.spacing()).shown()
                    .first();
            double[] other = values.clone();
            for (int t = first; t < 500; t++) {
                other[t] = 3 * random.nextGaussian() + t % 7;
            }
            assertThat(Defaults.forSeries(monthly(other), preset, horizon, seasons)).isEqualTo(settings);
        }
    }

    private static TimeSeries monthly(double[] values) {
        return new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(1900, 1, 1, 0, 0), Frequency.MONTHLY,
                values.length), values);
    }
}
