package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The levels of bands lie inside each other and the forecast inside them all, wherever nature leaves room. */
class BandShapeTest {

    private static double[] values(int points, IntToDoubleFunction value) {
        return IntStream.range(0, points).mapToDouble(value).toArray();
    }

    private static Forecast forecast(double[] values, List<Integer> seasons, int horizon) throws SayableException {
        TimeSeries series = new TimeSeries("x", TimeAxis.index(values.length), values);
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.QUICK, horizon, seasons)), TrainingObserver.NONE).forecast();
    }

    /**
     * Checks one forecast.
     *
     * @param floor what the forecast cannot fall below: there the lower ends may meet it
     */
    private static void nested(Forecast forecast, double floor) {
        for (int k = 0; k < forecast.values().size(); k++) {
            double innerLower = forecast.values().value(k);
            double innerUpper = innerLower;
            for (Band band : forecast.bands()) {
                double lower = band.lower().value(k);
                double upper = band.upper().value(k);
                assertThat(lower).isFinite();
                assertThat(upper).isFinite();
                if (innerLower > floor) {
                    assertThat(lower).as("lower end of %s at step %s", band.level(), k + 1).isLessThan(innerLower);
                } else {
                    assertThat(lower).isEqualTo(floor);
                }
                assertThat(upper).as("upper end of %s at step %s", band.level(), k + 1).isGreaterThan(innerUpper);
                innerLower = lower;
                innerUpper = upper;
            }
        }
    }

    @Property(seed = "1", tries = 60)
    void forecastsLieStrictlyInsideNestedBands(@ForAll long seed, @ForAll @IntRange(min = 8, max = 70) int points,
                                               @ForAll @IntRange(min = 1, max = 40) int horizon) throws SayableException {
        Random random = new Random(seed);
        double growth = random.nextInt(3) == 0 ? 0.15 * random.nextGaussian() : 0;
        double slope = random.nextInt(2) * 5 * random.nextGaussian();
        double season = random.nextInt(2) * 20;
        double noise = Math.pow(10, random.nextInt(4) - 2.0);
        boolean walk = random.nextInt(3) == 0;
        double[] values = new double[points];
        double state = 0;
        for (int t = 0; t < points; t++) {
            state = (walk ? state : 0) + noise * random.nextGaussian();
            values[t] = (50 + slope * t + season * Math.sin(Math.PI * t / 6)) * Math.exp(growth * t) + state;
        }
        boolean negative = Arrays.stream(values).anyMatch(value -> value < 0);
        nested(forecast(values, season > 0 ? List.of(12) : List.of(), horizon),
                negative ? Double.NEGATIVE_INFINITY : 0);
    }

    @Test
    void growthGoesOnOverALongHorizon() throws SayableException {
        Random random = new Random(1);
        double[] monthly = values(48, t -> 10 * Math.exp(0.05 * t + 0.03 * random.nextGaussian()));
        Forecast forecast = forecast(monthly, List.of(), 60);
        nested(forecast, 0);
        assertThat(forecast.values().value(59)).isGreaterThan(1.1 * forecast.values().value(44));
    }

    @Test
    void aLineGoesOnBeyondManyRanges() throws SayableException {
        double[] line = values(30, t -> 100 + 10 * t + Math.sin(t * t));
        Forecast forecast = forecast(line, List.of(), 150);
        nested(forecast, 0);
        assertThat(forecast.values().value(149)).isGreaterThan(1.05 * forecast.values().value(135));
    }

    @Test
    void aFallTowardsZeroKeepsLevelsApart() throws SayableException {
        Random random = new Random(2);
        nested(forecast(values(60, t -> 300 - 4.7 * t + random.nextGaussian()), List.of(), 12), 0);
    }
}
