package io.github.tidecast.forecast.baseline;

import java.util.Arrays;
import java.util.List;

/**
 * The median of several methods at each step: it keeps what they agree on and drops the one that went astray.
 *
 * @param members methods that are combined, at least one
 */
public record Combination(List<PointMethod> members) implements PointMethod {

    public Combination {
        members = List.copyOf(members);
    }

    @Override
    public double[] forecast(double[] history, int steps) {
        double[][] all = members.stream().map(member -> member.forecast(history, steps)).toArray(double[][]::new);
        double[] combined = new double[steps];
        for (int k = 0; k < steps; k++) {
            int step = k;
            combined[k] = median(Arrays.stream(all).mapToDouble(one -> one[step]).toArray());
        }
        return combined;
    }

    /** The middle value; the mean of the two middle ones of an even number. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
