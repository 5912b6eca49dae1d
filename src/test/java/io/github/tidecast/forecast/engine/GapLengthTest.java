package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** However long a gap is and wherever it lies, the forecast stays near that of the series without the gap. */
class GapLengthTest {

    /**
     * A series with a gap.
     *
     * @param start  first missing point, counted back from the end
     * @param length missing points
     * @param grows  whether the season grows with the level
     */
    record Case(boolean hourly, int start, int length, boolean grows, long seed) {

        int season() {
            return hourly ? 24 : 12;
        }

        int size() {
            return 10 * season();
        }

        double[] values() {
            Random random = new Random(seed);
            double[] values = new double[size()];
            for (int t = 0; t < values.length; t++) {
                double level = 100 * (1 + (double) t / values.length);
                double wave = 0.3 * Math.sin(2 * Math.PI * t / season()) + (t % season() == 5 ? 0.2 : 0);
                values[t] = level + (grows ? level : 100) * wave + random.nextGaussian();
            }
            return values;
        }

        TimeSeries series(double[] values) {
            return new TimeSeries("x", TimeAxis.regular(LocalDateTime.of(2015, 1, 1, 0, 0),
                    hourly ? Frequency.HOURLY : Frequency.MONTHLY, values.length), values);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(true, false).flatMap(hourly -> {
            int season = hourly ? 24 : 12;
            Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 2 * season);
            return Combinators.combine(Arbitraries.integers().between(1, 7 * season), lengths, Arbitraries.of(true, false),
                    Arbitraries.longs().between(0, 1000)).as((after, length, grows, seed) ->
                    new Case(hourly, after + length, length, grows, seed));
        });
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF, seed = "20261130")
    void anInnerGapDoesNotMoveTheForecast(@ForAll("cases") Case one) throws SayableException {
        double[] values = one.values();
        double[] whole = forecast(one.series(values), one.season());
        Arrays.fill(values, values.length - one.start(), values.length - one.start() + one.length(), Double.NaN);
        double[] gapped = forecast(one.series(values), one.season());
        for (int k = 0; k < whole.length; k++) {
            assertThat(gapped[k]).as("step %d", k).isBetween(0.85 * whole[k], 1.15 * whole[k]);
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF, seed = "20261130")
    void aGapAtTheEndIsNoGap(@ForAll("cases") Case one) throws SayableException {
        double[] values = one.values();
        int known = values.length - one.length();
        Arrays.fill(values, known, values.length, Double.NaN);
        assertThat(forecast(one.series(values), one.season()))
                .isEqualTo(forecast(one.series(Arrays.copyOf(values, known)), one.season()));
    }

    /** At an origin of the backtest inside a gap only what is before it is known: it must be carried on, season and all. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF, seed = "20261130")
    void gapsAreFilledNearTheTruth(@ForAll("cases") Case one) throws SayableException {
        double[] truth = one.values();
        int from = truth.length - one.start();
        double[] values = truth.clone();
        Arrays.fill(values, from, from + one.length(), Double.NaN);
        ForecastSettings settings = settings(one.series(values), one.season());
        PreparedSeries target = PreparedSeries.of(new ForecastJob(one.series(values), List.of(), settings));
        double[] inner = target.filled(target.size());
        double[] atOrigin = target.filled(from + one.length());
        for (int t = from; t < from + one.length(); t++) {
            assertThat(inner[t] * target.unit()).as("inner %d", t).isBetween(0.88 * truth[t], 1.12 * truth[t]);
            if (from >= 3 * one.season()) {
                assertThat(atOrigin[t] * target.unit()).as("origin %d", t).isBetween(0.7 * truth[t], 1.3 * truth[t]);
            }
        }
    }

    private static ForecastSettings settings(TimeSeries series, int season) {
        return Defaults.forSeries(series, Preset.QUICK, season, List.of(season));
    }

    private static double[] forecast(TimeSeries series, int season) throws SayableException {
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(), settings(series, season)),
                TrainingObserver.NONE).forecast().values().values();
    }
}
