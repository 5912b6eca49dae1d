package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether one method stands for the blend. Combining beats choosing as long as the evidence is thin (Makridakis et al.
 * 2020), so a method must have been better over several horizons that do not overlap, by a noticeable share of the error
 * and by twice the noise of that gain: more than a single comparison would ask, because the best of many methods is
 * looked at. Nothing after {@code upTo} is looked at.
 *
 * @param trials trials at origins, ascending
 * @param issued what was handed out at the same origins, as far as they lie before {@code upTo}
 * @param values what really came, NaN where missing
 * @param upTo   values before it are known
 */
record MethodChoice(List<OriginForecast> trials, List<IssuedForecast> issued, double[] values, int upTo) {

    /**
     * Independent horizons that a method must have been better in; src/bench/constants.py tries other values.
     */
    private static final double LEAST_HORIZONS = 6;
    /** Two standard errors, about 95 % of a normal distribution. */
    private static final double STANDARD_ERRORS = 2;
    /** Share of the error that a gain must reach. Set by judgement: less is not worth leaving the combination. */
    private static final double LEAST_GAIN = 0.05;

    /**
     * The method that was clearly better than the blend, the one with the largest certain gain.
     *
     * @param now what the methods say now; one of these
     */
    Optional<Method> clearlyBetter(OriginForecast now) {
        Optional<Method> best = Optional.empty();
        double most = 0;
        for (Method method : now.alone().keySet()) {
            double certain = certainGain(method);
            if (certain > most) {
                most = certain;
                best = Optional.of(method);
            }
        }
        return best;
    }

    /** How much better a method was, less what noise explains; 0 where that is not clear. */
    private double certainGain(Method method) {
        List<Double> gains = new ArrayList<>();
        double blended = 0;
        int first = upTo;
        for (int i = 0; i < issued.size(); i++) {
            OriginForecast trial = trials.get(i);
            Optional<double[]> alone = trial.alone(method);
            double error = trial.error(issued.get(i).blend(), values, upTo);
            if (alone.isPresent() && !Double.isNaN(error)) {
                first = Math.min(first, trial.known());
                blended += error;
                gains.add(error - trial.error(alone.get(), values, upTo));
            }
        }
        if (gains.isEmpty()) {
            return 0;
        }
        AccuracyGain gain = AccuracyGain.of(gains.stream().mapToDouble(Double::doubleValue).toArray(), first, upTo,
                trials.getFirst().backbone().length);
        boolean noticeable = gain.mean() > LEAST_GAIN * blended / gains.size();
        return noticeable && gain.independent() >= LEAST_HORIZONS
                ? Math.max(0, gain.mean() - STANDARD_ERRORS * gain.noise()) : 0;
    }
}
