package io.github.tidecast.forecast.assessment;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Widths of bands from two sources with equal say, combined by the geometric mean: the errors of earlier forecasts
 * ({@link ConformalBands}), which are true to the method but few, and the spread that a model of the whole history
 * expects, which rests on many values but on another method. The model's spread is first moved towards the errors:
 * all the way if there were many origins. Both are a little wider in the end, the more the fewer origins there were,
 * because the forecast was chosen by the very errors it is judged by here, and the chosen one has the smallest of them
 * also by chance.
 */
public final class BandWidths {

    /**
     * Origins at which their errors and the prior count alike, n / (n + prior); src/bench/constants.py tries
     * other values.
     */
    private static final double PRIOR_ORIGINS = 8;
    /** Median absolute value of the standard normal distribution, its 75 % quantile. */
    private static final double MEDIAN_SIZE_OF_NORMAL = 0.6745;
    /** What a damped trend estimates: three parameters and two initial states. */
    private static final int MODEL_PARAMETERS = 5;
    /**
     * How much wider, in origins, because the errors also chose the forecast; set where bands of 95 % held nine tenths
     * of what came in each group of the evaluation series; src/bench/constants.py tries other values.
     */
    private static final double SELECTION_ALLOWANCE = 2;
    /** Guard: Student's t has a variance from three degrees of freedom on. */
    private static final int LEAST_DEGREES = 3;

    private final ConformalBands conformal;
    private final double[] spread;
    private final int degrees;
    private final double wider;

    private BandWidths(double[][] errors, double[] spread, int degrees) {
        this.conformal = ConformalBands.of(errors);
        this.spread = spread;
        this.degrees = degrees;
        this.wider = 1 + SELECTION_ALLOWANCE / (errors.length + PRIOR_ORIGINS);
    }

    /**
     * Learns from errors alone.
     *
     * @param errors errors of each origin at each step, NaN where unknown; at least one is known
     */
    public static BandWidths of(double[][] errors) {
        return new BandWidths(errors, new double[0], LEAST_DEGREES);
    }

    /**
     * Learns from errors and from what a model expected.
     *
     * @param errors   errors of each origin at each step, NaN where unknown; at least one is known
     * @param expected standard deviation of the errors that the model expected at each origin and step
     * @param ahead    the same for the steps to come
     * @param points   values the model rests on
     */
    public static BandWidths of(double[][] errors, double[][] expected, double[] ahead, int points) {
        double factor = Math.pow(typicalRatio(errors, expected), errors.length / (errors.length + PRIOR_ORIGINS));
        double[] spread = Arrays.stream(ahead).map(one -> one * factor).toArray();
        return new BandWidths(errors, spread, Math.max(LEAST_DEGREES, points - MODEL_PARAMETERS));
    }

    /** How much larger errors typically were than expected; 1 where nothing can be said. */
    private static double typicalRatio(double[][] errors, double[][] expected) {
        double[] ratios = new double[errors.length * errors[0].length];
        int count = 0;
        for (int i = 0; i < errors.length; i++) {
            for (int k = 0; k < errors[i].length; k++) {
                double ratio = Math.abs(errors[i][k]) / expected[i][k];
                if (Double.isFinite(ratio)) {
                    ratios[count++] = ratio;
                }
            }
        }
        Arrays.sort(ratios, 0, count);
        double middle = count == 0 ? 0 : (ratios[(count - 1) / 2] + ratios[count / 2]) / 2;
        return middle > 0 ? middle / MEDIAN_SIZE_OF_NORMAL : 1;
    }

    /** Half the width of a band at each step ahead, in the units of the errors. */
    public double[] halfWidths(double level, int steps) {
        double[] widths = conformal.halfWidths(level, steps);
        double quantile = new TDistribution(degrees).inverseCumulativeProbability(0.5 + level / 200);
        for (int k = 0; k < steps; k++) {
            double known = wider * widths[k];
            widths[k] = k >= spread.length || !(spread[k] > 0) ? known
                    : Math.sqrt(known * (wider * spread[k] * quantile));
        }
        return widths;
    }
}
