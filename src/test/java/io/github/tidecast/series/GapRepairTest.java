package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapRepairTest {

    private static final double NAN = Double.NaN;

    /** Worked out by hand: 1 _ _ 7 with nothing known outside. */
    @ParameterizedTest
    @CsvSource({"LEAVE,NaN,NaN", "PREVIOUS,1,1", "LINEAR,3,5", "SEASONAL,3,5", "ZERO,0,0"})
    void fillsTheInnerGapOnly(GapFilling filling, double second, double third) {
        TimeSeries series = new TimeSeries("a", TimeAxis.index(6), new double[] {NAN, 1, NAN, NAN, 7, NAN});
        assertThat(GapRepair.fill(series, filling, 1).values()).containsExactly(NAN, 1, second, third, 7, NAN);
    }

    @Test
    void linearCountsTimeNotPoints() {
        TimeAxis axis = TimeAxis.of(new long[] {0, 1_000, 4_000}, Frequency.IRREGULAR);
        TimeSeries series = new TimeSeries("a", axis, new double[] {0, NAN, 8});
        assertThat(GapRepair.fill(series, GapFilling.LINEAR, 1).value(1)).isEqualTo(2);
    }

    /** A straight line plus a pattern of length 5: the rule must give back exactly what was taken out. */
    @Test
    void seasonalRestoresAPatternOnATrend() {
        double[] pattern = {3, -1, 4, -5, -1};
        double[] whole = IntStream.range(0, 60).mapToDouble(i -> 100 + 2 * i + pattern[i % 5]).toArray();
        double[] broken = whole.clone();
        broken[31] = NAN;
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.BUSINESS_DAILY, 60);
        double filled = GapRepair.fill(new TimeSeries("a", axis, broken), GapFilling.SEASONAL, 5).value(31);
        assertThat(filled).isEqualTo(whole[31], within(1.0));
        double linear = GapRepair.fill(new TimeSeries("a", axis, broken), GapFilling.LINEAR, 5).value(31);
        assertThat(Math.abs(linear - whole[31])).isGreaterThan(4);
    }

    /** Neighbours are found once for a gap, not once for each of its points. */
    @Test
    void fillsAGapOfHalfAMillionPoints() {
        double[] values = new double[500_000];
        java.util.Arrays.fill(values, NAN);
        values[0] = 0;
        values[values.length - 1] = values.length - 1;
        TimeSeries series = new TimeSeries("a", TimeAxis.index(values.length), values);
        assertThat(GapRepair.fill(series, GapFilling.LINEAR, 1).value(123_456)).isEqualTo(123_456, within(1e-6));
    }
}
