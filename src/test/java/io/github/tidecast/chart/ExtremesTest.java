package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExtremesTest {

    /** The tree agrees with a walk over the points, at every alignment to its blocks. */
    @Property(seed = "1", tries = 300)
    void anyStretchHasTheExtremesOfItsPoints(@ForAll @IntRange(max = 1_200) int size, @ForAll Random random) {
        double[] values = IntStream.range(0, size)
                .mapToDouble(i -> random.nextInt(5) == 0 ? Double.NaN : random.nextGaussian()).toArray();
        Extremes extremes = new Extremes(new TimeSeries("x", TimeAxis.index(size), values));
        for (int k = 0; k < 20; k++) {
            int from = random.nextInt(size + 1);
            int to = from + random.nextInt(size - from + 1);
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                if (!Double.isNaN(values[i])) {
                    low = Math.min(low, values[i]);
                    high = Math.max(high, values[i]);
                }
            }
            assertThat(extremes.lowest(from, to)).isEqualTo(low);
            assertThat(extremes.highest(from, to)).isEqualTo(high);
        }
    }
}
