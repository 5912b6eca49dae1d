package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a method was off at one origin of a backtest. Two runs can be compared where both were tested against the
 * same values: then the difference is theirs, and not that of an easier stretch of the series or of another scale.
 *
 * @param known  points known at the origin
 * @param steps  steps tested
 * @param actual digest of the values that came
 * @param count  values that came
 * @param error  mean absolute error against them, in the unit of the data
 */
public record OriginError(int known, int steps, int actual, int count, double error) {

    public OriginError {
        if (count < 1 || !Double.isFinite(error)) {
            throw new IllegalArgumentException("no error: " + error + " over " + count);
        }
    }

    /** The errors of a method, one for each origin where it took part and a value came. */
    public static List<OriginError> of(Backtest backtest, Method method) {
        List<OriginError> errors = new ArrayList<>();
        for (Backtest.Origin origin : backtest.origins()) {
            TimeSeries forecast = origin.forecasts().get(method);
            double[] actual = origin.actual().values();
            double sum = 0;
            int count = 0;
            for (int k = 0; forecast != null && k < actual.length; k++) {
                double error = Math.abs(actual[k] - forecast.value(k));
                if (Double.isFinite(error)) {
                    sum += error;
                    count++;
                }
            }
            if (count > 0) {
                errors.add(new OriginError(origin.known(), actual.length, Arrays.hashCode(actual), count, sum / count));
            }
        }
        return errors;
    }

    /** Those that were tested against the same values as one of others. */
    public static List<OriginError> common(List<OriginError> errors, List<OriginError> others) {
        return errors.stream().filter(one -> others.stream().anyMatch(one::isOnSameValuesAs)).toList();
    }

    /** Mean absolute error over the values of all origins; empty without any. */
    public static OptionalDouble mean(List<OriginError> errors) {
        int count = errors.stream().mapToInt(OriginError::count).sum();
        return count == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(errors.stream().mapToDouble(one -> one.error() * one.count()).sum() / count);
    }

    private boolean isOnSameValuesAs(OriginError other) {
        return known == other.known && steps == other.steps && actual == other.actual;
    }
}
