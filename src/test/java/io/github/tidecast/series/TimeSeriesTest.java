package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {

    private static final TimeAxis AXIS = TimeAxis.index(4);

    @Test
    void nothingFromOutsideChangesIt() {
        double[] values = {1, 2, 3, 4};
        TimeSeries series = new TimeSeries("a", AXIS, values);
        values[0] = 9;
        series.values()[1] = 9;
        assertThat(series.values()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void missingValuesAreCounted() {
        TimeSeries series = new TimeSeries("a", AXIS, new double[] {1, Double.NaN, 3, Double.NaN});
        assertThat(series.missing()).isEqualTo(2);
        assertThat(series.slice(2, 4).missing()).isEqualTo(1);
    }

    @Test
    void whatComesBehindTheLastValueIsCutOff() {
        assertThat(new TimeSeries("a", AXIS, new double[] {Double.NaN, 2, 3, Double.NaN}).untilLastValue())
                .isEqualTo(new TimeSeries("a", TimeAxis.index(3), new double[] {Double.NaN, 2, 3}));
        assertThat(new TimeSeries("a", AXIS, new double[] {1, 2, Double.NaN, 4}).untilLastValue().size()).isEqualTo(4);
        TimeSeries nothing = new TimeSeries("a", TimeAxis.index(1), new double[] {Double.NaN});
        assertThat(nothing.untilLastValue().size()).isZero();
    }

    @Test
    void infinitiesAndOtherLengthsAreRefused() {
        assertThatThrownBy(() -> new TimeSeries("a", AXIS, new double[] {1, 2, 3, Double.POSITIVE_INFINITY}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeSeries("a", AXIS, new double[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHoldsSeriesOfOneAxis() {
        TimeSeries a = new TimeSeries("a", AXIS, new double[4]);
        SeriesTable table = new SeriesTable(AXIS, List.of(a, new TimeSeries("b", AXIS, new double[4])));
        assertThat(table.names()).containsExactly("a", "b");
        assertThat(table.find("a")).contains(a);
        assertThat(table.find("c")).isEmpty();
        assertThatThrownBy(() -> new SeriesTable(AXIS, List.of(a, a))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeriesTable(TimeAxis.index(5), List.of(a)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatLiesBeforeTheFirstAndBehindTheLastValueIsLeftOut() {
        TimeSeries series = new TimeSeries("a", TimeAxis.index(5), new double[] {Double.NaN, 1, Double.NaN, 3, Double.NaN});
        assertThat(series.betweenValues().values()).containsExactly(1, Double.NaN, 3);
        assertThat(series.betweenValues().missing()).isEqualTo(1);
        assertThat(series.withValues(new double[] {0, 1, 2, 3, 4}).betweenValues().size()).isEqualTo(5);
        double[] none = new double[5];
        java.util.Arrays.fill(none, Double.NaN);
        assertThat(series.withValues(none).betweenValues().size()).isZero();
    }
}
