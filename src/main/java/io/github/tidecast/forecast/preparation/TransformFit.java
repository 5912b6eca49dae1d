package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.settings.Transform;
import java.util.Arrays;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/** Finds the transform of a history. */
public final class TransformFit {

    /** Guard: a spread can be compared from two groups on. */
    private static final int LEAST_GROUPS = 2;
    /** Range of the search, that of the function BoxCox.lambda in R. */
    private static final double LEAST_POWER = -1;
    private static final double GREATEST_POWER = 2;
    /** Set by judgement: a power so small is the logarithm. */
    private static final double LOG_BELOW = 0.05;

    private TransformFit() {
    }

    /**
     * The transform for values. AUTO takes the logarithm of positive values, in which changes of sales, prices and
     * loads are proportional. Values that do not allow the transform asked for stay as they are.
     *
     * @param season season length; 1 for none
     */
    public static ValueTransform fit(Transform wanted, double[] values, int season) {
        double least = Arrays.stream(values).min().orElse(0);
        return switch (wanted) {
            case NONE -> new ValueTransform.Identity();
            case AUTO -> least > 0 ? new ValueTransform.Log(0) : new ValueTransform.Identity();
            case LOG -> least > 0 ? new ValueTransform.Log(0) : least == 0 ? new ValueTransform.Log(smallest(values))
                    : new ValueTransform.Identity();
            case BOX_COX -> least > 0 ? boxCox(values, season) : new ValueTransform.Identity();
        };
    }

    /** The transform for shares of a whole. */
    public static ValueTransform ofShares(double[] values, double whole) {
        double nearest = Arrays.stream(values).map(value -> Math.min(value, whole - value)).filter(gap -> gap > 0).min()
                .orElse(whole / 2);
        return new ValueTransform.Logit(whole, nearest / 2,
                Arrays.stream(values).anyMatch(value -> value == 0 || value == whole));
    }

    private static double smallest(double[] values) {
        return Arrays.stream(values).filter(value -> value > 0).min().orElse(1) / 2;
    }

    /** The power by Guerrero (1993): that for which the spread of the seasons' values depends least on their level. */
    private static ValueTransform boxCox(double[] values, int season) {
        int length = Math.max(2, season);
        if (values.length < LEAST_GROUPS * length) {
            return new ValueTransform.Identity();
        }
        // tolerances far finer than a power is worth, and a guard of time
        double lambda = new BrentOptimizer(1e-6, 1e-8).optimize(new MaxEval(200), GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(power -> variation(values, length, power)),
                new SearchInterval(LEAST_POWER, GREATEST_POWER, 0.5)).getPoint();
        return lambda < LOG_BELOW ? new ValueTransform.Log(0)
                : new ValueTransform.BoxCox(Math.min(lambda, GREATEST_POWER));
    }

    private static double variation(double[] values, int length, double power) {
        int groups = values.length / length;
        double[] ratios = new double[groups];
        for (int g = 0; g < groups; g++) {
            double[] group = Arrays.copyOfRange(values, values.length - (groups - g) * length,
                    values.length - (groups - g - 1) * length);
            double mean = Arrays.stream(group).average().orElse(1);
            double squares = Arrays.stream(group).map(value -> (value - mean) * (value - mean)).sum();
            ratios[g] = Math.sqrt(squares / (length - 1)) / Math.pow(mean, 1 - power);
        }
        double mean = Arrays.stream(ratios).average().orElse(0);
        double squares = Arrays.stream(ratios).map(ratio -> (ratio - mean) * (ratio - mean)).sum();
        return mean == 0 ? 0 : Math.sqrt(squares / groups) / mean;
    }
}
