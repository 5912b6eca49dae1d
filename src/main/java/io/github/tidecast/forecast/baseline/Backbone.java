package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The backbone: a weighted median of classical methods that see a series in different ways. Combining is worth more
 * than choosing (Makridakis et al. 2020 on the M4 competition); the median keeps what the methods agree on and drops
 * the one that went astray.
 *
 * <p>Of intermittent demand the median is nothing; there the members are those that forecast a mean, combined by the
 * mean and weighted by squared errors.
 *
 * @param members the methods
 * @param ofMeans whether means count and not medians
 */
public record Backbone(List<Member> members, boolean ofMeans) {

    /**
     * Exponent of the inverse errors that weigh the members (2 comes near the inverse mean squares of Bates and Granger
     * 1969); src/bench/constants.py tries other values.
     */
    private static final double ERROR_EXPONENT = 5;
    /**
     * Discount of a season relative to the one after it, for theta; src/bench/constants.py tries other values.
     */
    private static final double THETA_DISCOUNT = 0.7;
    /**
     * Discount of a season relative to the one after it, for optimised theta; src/bench/constants.py tries
     * other values.
     */
    private static final double OPTIMISED_THETA_DISCOUNT = 0.8;
    /**
     * Discount of a season relative to the one after it, for members that are regressions;
     * src/bench/constants.py tries other values.
     */
    private static final double REGRESSION_DISCOUNT = 0.9;

    public Backbone {
        members = List.copyOf(members);
    }

    /**
     * A method of the backbone.
     *
     * @param label  its name
     * @param method the method
     */
    public record Member(Text label, PointMethod method) {

        /** What it forecasts, held back from explosions. */
        public double[] forecast(ForecastContext context) {
            return Methods.safe(method).forecast(context);
        }
    }

    /**
     * The methods for a series.
     *
     * @param seasons season lengths, ascending; empty for none
     * @param latest  fits that are shared with the simple methods
     */
    public static Backbone of(List<Integer> seasons, LatestFits latest) {
        int season = seasons.isEmpty() ? 1 : seasons.getFirst();
        return new Backbone(List.of(
                new Member(Method.EXPONENTIAL_SMOOTHING.label(), new EtsAverage(seasons, latest)),
                new Member(Method.THETA.label(), new Theta(season)),
                new Member(Text.of(seasons.isEmpty() ? "forecast.member.theta-logarithms" : "forecast.member.theta-adjusted"),
                        adjusted(seasons, THETA_DISCOUNT, new Theta(1))),
                new Member(Text.of(seasons.isEmpty() ? "forecast.member.theta-optimised-logarithms"
                        : "forecast.member.theta-optimised"),
                        adjusted(seasons, OPTIMISED_THETA_DISCOUNT, new OptimisedTheta())),
                new Member(Text.of("forecast.member.autoregression-changes"),
                        adjusted(seasons, REGRESSION_DISCOUNT, new Autoregression(seasons, true))),
                new Member(Text.of(seasons.isEmpty() ? "forecast.member.autoregression-raw"
                        : "forecast.member.autoregression-values"),
                        adjusted(seasons, REGRESSION_DISCOUNT, new Autoregression(seasons, false))),
                new Member(Text.of("forecast.member.autoregression-raw"),
                        new OnLogarithms(new Autoregression(seasons, false))),
                new Member(Text.of(seasons.isEmpty() ? "forecast.member.regression" : "forecast.member.regression-adjusted"),
                        adjusted(seasons, REGRESSION_DISCOUNT, new WindowRegression(season))),
                new Member(Text.of("forecast.member.regression"),
                        new OnLogarithms(new WindowRegression(season))),
                new Member(Method.SEASONAL_NAIVE.label(), new SeasonalNaive(season))), false);
    }

    /**
     * The methods for intermittent demand.
     *
     * @param seasons season lengths, ascending; empty for none
     * @param latest  fits that are shared with the simple methods
     */
    public static Backbone ofDemand(List<Integer> seasons, LatestFits latest) {
        return new Backbone(List.of(
                new Member(Text.of("forecast.member.croston"), new Croston()),
                new Member(Text.of("forecast.member.fading-demand"), new FadingDemand()),
                new Member(Method.EXPONENTIAL_SMOOTHING.label(), adjusted(seasons, REGRESSION_DISCOUNT,
                        new EtsAverage(List.of(), latest))),
                new Member(Text.of(seasons.isEmpty() ? "forecast.member.autoregression-raw"
                        : "forecast.member.autoregression-values"),
                        adjusted(seasons, REGRESSION_DISCOUNT, new Autoregression(seasons, false)))), true);
    }

    private static PointMethod adjusted(List<Integer> seasons, double discount, PointMethod inner) {
        return new OnLogarithms(new SeasonallyAdjusted(seasons, discount, inner));
    }

    /**
     * Weights from the errors of earlier forecasts: the inverse of the error to a power that grows with the evidence,
     * so that without any all members count alike.
     *
     * @param errors   mean {@link #loss} of each member
     * @param evidence how many horizons the errors stand for; 0 for none
     */
    public static double[] weights(double[] errors, double evidence) {
        double least = java.util.Arrays.stream(errors).min().orElse(0);
        double power = ERROR_EXPONENT * evidence / (evidence + 1);
        return java.util.Arrays.stream(errors).map(error -> error <= least ? 1 : Math.pow(least / error, power))
                .toArray();
    }

    /** What an error costs: what the combined figure, median or mean, makes least. */
    public double loss(double error) {
        return ofMeans ? error * error : Math.abs(error);
    }

    /**
     * The combination.
     *
     * @param forecasts what each member forecasts
     * @param weights   weight of each member
     */
    public double[] combine(double[][] forecasts, double[] weights) {
        return IntStream.range(0, forecasts[0].length).mapToDouble(k -> {
            double[] values = java.util.Arrays.stream(forecasts).mapToDouble(one -> one[k]).toArray();
            return ofMeans ? mean(values, weights) : WeightedMedian.of(values, weights);
        }).toArray();
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum / java.util.Arrays.stream(weights).sum();
    }

    /** The backbone in words, with the two members that count most. */
    public Text inWords(double[] weights) {
        List<Integer> order = IntStream.range(0, members.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i])).toList();
        return Text.of(ofMeans ? "forecast.backbone.means" : "forecast.backbone.combination", members.size(),
                members.get(order.get(0)).label(), members.get(order.get(1)).label());
    }
}
