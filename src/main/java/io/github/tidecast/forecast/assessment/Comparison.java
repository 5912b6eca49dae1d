package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeSeries;
import java.util.Arrays;

/**
 * One method against another on the same origins. The differences of what their errors cost (the loss differential of
 * Diebold and Mariano, 1995) are averaged over stretches that do not overlap and tested by Student's t; where origins
 * do not overlap and forecasts are equally long, this is the test of the mean errors of origins.
 *
 * @param gain    share by which the first method's typical error, mean absolute or root mean squared, is below the
 *                other's; if it is above, minus the share by which the other's is below; -1 to 1
 * @param test    the test of the differences
 * @param agree   stretches in which the method that is better over all was better
 * @param origins origins compared
 */
public record Comparison(double gain, MeanTest test, int agree, int origins) {

    /** Errors below this share of the largest value are rounding. */
    private static final double ROUNDING = 1e-9;

    /** Compares two methods that both took part in every origin by absolute errors. */
    public static Comparison of(Backtest backtest, Method method, Method other) {
        return of(backtest, method, other, Loss.ABSOLUTE);
    }

    /** Compares two methods that both took part in every origin. */
    public static Comparison of(Backtest backtest, Method method, Method other, Loss loss) {
        double own = typicalError(backtest, method, loss);
        double its = typicalError(backtest, other, loss);
        double larger = Math.max(own, its);
        double gain = larger > ROUNDING * largest(backtest) ? (its - own) / larger : 0;
        double[] differences = Stretches.of(backtest).means((origin, k) -> loss.of(error(origin, other, k))
                - loss.of(error(origin, method, k)));
        int agree = (int) Arrays.stream(differences).filter(one -> one * gain > 0).count();
        return new Comparison(gain, MeanTest.of(differences), agree, backtest.origins().size());
    }

    private static double largest(Backtest backtest) {
        return backtest.origins().stream().flatMapToDouble(origin -> Arrays.stream(origin.actual().values()))
                .filter(value -> !Double.isNaN(value)).map(Math::abs).max().orElse(0);
    }

    /** Whether the difference is larger than chance at the 95 % level. */
    public boolean significant() {
        return test.isSignificant() && test.mean() * gain > 0;
    }

    /** Mean absolute or root mean squared error of a method over all origins. */
    static double typicalError(Backtest backtest, Method method, Loss loss) {
        double sum = 0;
        int count = 0;
        for (Backtest.Origin origin : backtest.origins()) {
            for (int k = 0; k < origin.actual().size(); k++) {
                double error = loss.of(error(origin, method, k));
                if (!Double.isNaN(error)) {
                    sum += error;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : loss.typical(sum / count);
    }

    private static double error(Backtest.Origin origin, Method method, int k) {
        TimeSeries forecast = origin.forecast(method);
        return origin.actual().value(k) - forecast.value(k);
    }
}
