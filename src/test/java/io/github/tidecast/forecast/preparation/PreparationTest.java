package io.github.tidecast.forecast.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Covariates;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparationTest {

    private static final int POINTS = 96;

    private static double[] growing() {
        return IntStream.range(0, POINTS).mapToDouble(t -> (50 + t) * (1.5 + Math.sin(Math.PI * t / 6))).toArray();
    }

    private static TimeSeries monthly(double[] values) {
        return new TimeSeries("x", TimeAxis.regular(LocalDateTime.of(2001, 1, 1, 0, 0), Frequency.MONTHLY,
                values.length), values);
    }

    private static ForecastSettings settings(Transform transform, SeasonTreatment season) {
        ForecastSettings usual = Defaults.forSeries(monthly(growing()), Preset.BALANCED, 12, List.of(12));
        return usual.with(Settings.HORIZON, 12).with(Settings.SEASONS, List.of(12))
                .with(Settings.TRANSFORM, transform).with(Settings.SEASON_TREATMENT, season)
                .with(Settings.NETWORKS, 1).with(Settings.ORIGINS, 6);
    }

    @ParameterizedTest
    @EnumSource
    void theWayBackIsExact(Transform transform) {
        for (SeasonTreatment season : SeasonTreatment.values()) {
            double[] values = growing();
            NetworkScale scale = NetworkScale.fit(values, settings(transform, season));
            double[] seen = scale.apply(values);
            for (int t = 0; t < values.length; t++) {
                assertThat(scale.inverse(seen[t], t)).isEqualTo(values[t], within(1e-10 * values[t]));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFittedIsFoundAgainInAnyUnit(Transform transform) {
        double[] values = growing();
        NetworkScale scale = NetworkScale.fit(values, settings(transform, SeasonTreatment.AUTO));
        assertThat(NetworkScale.of(scale.fitted(), 1).fitted()).isEqualTo(scale.fitted());
        NetworkScale quarter = NetworkScale.of(scale.fitted(), 4);
        double[] seen = scale.apply(values);
        assertThat(quarter.apply(Arrays.stream(values).map(value -> value / 4).toArray())).containsExactly(seen);
        for (int t = 0; t < POINTS; t++) {
            assertThat(quarter.inverse(seen[t], t)).isEqualTo(scale.inverse(seen[t], t) / 4);
        }
    }

    /** The power by statsmodels: BoxCox()._guerrero_cv(x, bounds=(-1, 2), window_length=6, scale="sd"). */
    @Test
    void boxCoxTakesThePowerOfGuerrero() {
        double[] squares = IntStream.range(0, 120).mapToDouble(t -> {
            double root = 20 + 0.5 * t + 3 * Math.sin(2.1 * t);
            return root * root;
        }).toArray();
        ValueTransform found = TransformFit.fit(Transform.BOX_COX, squares, 6);
        assertThat(found).isInstanceOfSatisfying(ValueTransform.BoxCox.class,
                power -> assertThat(power.lambda()).isEqualTo(0.5437967, within(1e-4)));
    }

    @Test
    void logarithmsAreTakenWhereTheyExist() {
        assertThat(TransformFit.fit(Transform.AUTO, new double[] {1, 2, 3}, 1)).isEqualTo(new ValueTransform.Log(0));
        assertThat(TransformFit.fit(Transform.AUTO, new double[] {0, 2, 3}, 1))
                .isEqualTo(new ValueTransform.Identity());
        assertThat(TransformFit.fit(Transform.LOG, new double[] {0, 2, 3}, 1)).isEqualTo(new ValueTransform.Log(1));
        assertThat(TransformFit.fit(Transform.LOG, new double[] {-1, 2}, 1)).isEqualTo(new ValueTransform.Identity());
        assertThat(TransformFit.fit(Transform.BOX_COX, new double[] {-1, 2}, 1))
                .isEqualTo(new ValueTransform.Identity());
    }

    @Test
    void gapsAreFilledFromTheirNeighboursAndSeasons() {
        double nan = Double.NaN;
        double[] values = {nan, 2, nan, nan, 8, nan};
        assertThat(Gaps.fill(values, GapFilling.LINEAR, List.of())).containsExactly(2, 2, 4, 6, 8, 8);
        assertThat(Gaps.fill(values, GapFilling.PREVIOUS, List.of())).containsExactly(2, 2, 2, 2, 8, 8);
        assertThat(Gaps.fill(values, GapFilling.ZERO, List.of())).containsExactly(0, 2, 0, 0, 8, 0);
        double[] season = IntStream.range(0, 24).mapToDouble(t -> t % 4 == 2 ? 30 : 10).toArray();
        season[10] = nan;
        assertThat(Gaps.fill(season, GapFilling.SEASONAL, List.of(4))[10]).isBetween(25.0, 35.0);
        assertThat(Gaps.fill(values, GapFilling.SEASONAL, List.of()))
                .containsExactly(Gaps.fill(values, GapFilling.LINEAR, List.of()));
    }

    /** A straight line plus a pattern of length 5: the rule must give back exactly what was taken out. */
    @Test
    void seasonalRestoresAPatternOnATrend() {
        double[] pattern = {3, -1, 4, -5, -1};
        double[] whole = IntStream.range(0, 60).mapToDouble(i -> 100 + 2 * i + pattern[i % 5]).toArray();
        double[] broken = whole.clone();
        broken[31] = Double.NaN;
        assertThat(Gaps.fill(broken, GapFilling.SEASONAL, List.of(5))[31]).isEqualTo(whole[31], within(1.0));
        double linear = Gaps.fill(broken, GapFilling.LINEAR, List.of())[31];
        assertThat(Math.abs(linear - whole[31])).isGreaterThan(4);
    }

    /** Neighbours are found once for a gap, not once for each of its points. */
    @Test
    void aGapOfHalfAMillionPointsIsFilled() {
        double[] values = new double[500_000];
        Arrays.fill(values, Double.NaN);
        values[0] = 0;
        values[values.length - 1] = values.length - 1;
        assertThat(Gaps.fill(values, GapFilling.LINEAR, List.of())[123_456]).isEqualTo(123_456, within(1e-6));
    }

    private static float[][] inputs(Covariates covariates, int training) {
        ForecastContext context = new ForecastContext(growing(), monthly(growing()).axis().continued(POINTS + 12),
                List.of(12), covariates);
        return FurtherInputs.of(context, FurtherInputs.fit(context, settings(Transform.AUTO, SeasonTreatment.AUTO),
                training)).all();
    }

    @Test
    void columnsAreScaledByTheTrainingPartAlone() {
        double[] column = IntStream.range(0, POINTS).mapToDouble(t -> t < 60 ? 3 + (t % 2 == 0 ? 2 : -2) : 1e6).toArray();
        float[][] inputs = inputs(Covariates.ofObserved(List.of(monthly(column))), 60);
        float[] scaled = inputs[inputs.length - 1];
        assertThat(Arrays.copyOf(scaled, 4)).containsExactly(1, -1, 1, -1);
        assertThat(scaled[80]).isEqualTo(10);
    }

    @Test
    void theCalendarIsPointsOnACircle() {
        float[][] inputs = inputs(Covariates.NONE, 60);
        assertThat(inputs.length).isEqualTo(2);
        for (int t = 0; t < POINTS; t++) {
            assertThat(inputs[0][t] * inputs[0][t] + inputs[1][t] * inputs[1][t]).isEqualTo(1, within(1e-6f));
        }
        // 1 January 2001 and 1 July 2001, the 182nd day of 366
        assertThat(inputs[0][0]).isEqualTo(0, within(1e-6f));
        assertThat(inputs[0][6]).isEqualTo((float) Math.sin(2 * Math.PI * 181 / 366), within(1e-6f));
        assertThat(inputs(Covariates.NONE, 20)).isEmpty();
    }
}
