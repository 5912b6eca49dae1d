package io.github.tidecast.forecast.baseline;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The median of weighted values, interpolated between the middles of their weights. */
final class WeightedMedian {

    private WeightedMedian() {
    }

    /**
     * The weighted median.
     *
     * @param weights not negative, not all zero
     */
    static double of(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length).filter(i -> weights[i] > 0).boxed()
                .sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(Integer::intValue).toArray();
        double total = 0;
        for (int i : order) {
            total += weights[i];
        }
        double before = 0;
        double lastPosition = 0;
        double lastValue = values[order[0]];
        for (int i : order) {
            double position = (before + weights[i] / 2) / total;
            if (position >= 0.5) {
                double share = position == lastPosition || before == 0 ? 1
                        : (0.5 - lastPosition) / (position - lastPosition);
                return lastValue + share * (values[i] - lastValue);
            }
            before += weights[i];
            lastPosition = position;
            lastValue = values[i];
        }
        return lastValue;
    }
}
