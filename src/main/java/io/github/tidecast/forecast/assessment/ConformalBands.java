package io.github.tidecast.forecast.assessment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Interval widths from the errors of earlier forecasts (split conformal prediction, Vovk et al. 2005). Errors of all
 * steps are pooled after division by a growth curve c * step^p fitted to their mean sizes, because a handful of
 * origins cannot tell the quantile of each step by itself. The width of a small sample is stretched like Student's t.
 */
public final class ConformalBands {

    /**
     * Bands are at least this share of those of normal errors with the same mean size: a quantile of few errors is
     * small by chance. Set by judgement.
     */
    private static final double NORMAL_FLOOR = 0.8;
    /** Guard: Student's t has a variance from three degrees of freedom on. */
    private static final int LEAST_DEGREES = 3;
    /** How errors grow where they say nothing about it: with the root of the step, as those of a random walk. */
    private static final double RANDOM_WALK = 0.5;
    /** Guard of rounding: a slope needs two steps. */
    private static final double ROUNDING = 1e-9;

    private final double scale;
    private final double power;
    private final double[] ratios;
    private final int origins;

    private ConformalBands(double scale, double power, double[] ratios, int origins) {
        this.scale = scale;
        this.power = power;
        this.ratios = ratios;
        this.origins = origins;
    }

    /**
     * Learns from errors.
     *
     * @param errors errors of each origin at each step, NaN where unknown; at least one is known
     */
    public static ConformalBands of(double[][] errors) {
        int steps = errors[0].length;
        double[] sizes = new double[steps];
        for (int k = 0; k < steps; k++) {
            int step = k;
            sizes[k] = Arrays.stream(errors).mapToDouble(one -> Math.abs(one[step]))
                    .filter(size -> !Double.isNaN(size)).average().orElse(Double.NaN);
        }
        double power = power(sizes);
        double[] scaled = new double[steps];
        for (int k = 0; k < steps; k++) {
            scaled[k] = sizes[k] / Math.pow(k + 1, power);
        }
        double scale = Arrays.stream(scaled).filter(size -> !Double.isNaN(size)).average().orElse(0);
        double[] ratios = Arrays.stream(errors).flatMapToDouble(one -> IntStream.range(0, steps)
                .mapToDouble(k -> Math.abs(one[k]) / Math.pow(k + 1, power))).filter(r -> !Double.isNaN(r)).sorted()
                .toArray();
        return new ConformalBands(scale, power, ratios, errors.length);
    }

    /** Half the width of a band at each step ahead, in the units of the errors. */
    public double[] halfWidths(double level, int steps) {
        double first = halfWidth(level);
        return IntStream.rangeClosed(1, steps).mapToDouble(step -> first * Math.pow(step, power)).toArray();
    }

    private double halfWidth(double level) {
        if (ratios.length == 0) {
            return 0;
        }
        double share = level / 100;
        double rank = share * (ratios.length + 1) - 1;
        int low = (int) Math.clamp(Math.floor(rank), 0, ratios.length - 1);
        int high = Math.min(low + 1, ratios.length - 1);
        double quantile = ratios[low] + (ratios[high] - ratios[low]) * Math.clamp(rank - low, 0, 1);
        double tail = 0.5 + share / 2;
        double normal = new NormalDistribution().inverseCumulativeProbability(tail);
        double floor = scale * normal * Math.sqrt(Math.PI / 2) * NORMAL_FLOOR;
        double stretch = new TDistribution(Math.max(LEAST_DEGREES, origins + 1))
                .inverseCumulativeProbability(tail) / normal;
        return Math.max(quantile, floor) * stretch;
    }

    /** Slope of log size over log step, between flat and linear growth. */
    private static double power(double[] sizes) {
        double weight = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 0) {
                double logStep = Math.log(k + 1);
                double logSize = Math.log(sizes[k]);
                weight++;
                x += logStep;
                y += logSize;
                xx += logStep * logStep;
                xy += logStep * logSize;
            }
        }
        double spread = xx - x * x / Math.max(1, weight);
        return spread < ROUNDING ? RANDOM_WALK : Math.clamp((xy - x * y / weight) / spread, 0, 1);
    }
}
