package io.github.tidecast.forecast.diagnostics;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The errors of a method in the backtest, looked at from five sides.
 *
 * @param errors          every single error
 * @param overTime        mean error of each time, NaN where there was no forecast
 * @param histogram       their distribution
 * @param autocorrelation their resemblance to earlier ones
 * @param steps           their size by steps ahead
 * @param tests           what can be said about them with what certainty
 */
public record Diagnostics(List<ForecastError> errors, TimeSeries overTime, Histogram histogram,
                          Autocorrelation autocorrelation, List<StepError> steps, ErrorTests tests) {

    /** With fewer errors, every picture of them would be chance. */
    public static final int FEWEST = 8;
    /** Guard: what a picture can show. */
    private static final int MOST_LAGS = 60;

    public Diagnostics {
        errors = List.copyOf(errors);
        steps = List.copyOf(steps);
    }

    /** The diagnostics of Tidecast's own forecast. */
    public static Optional<Diagnostics> of(TimeSeries history, Backtest backtest) {
        return of(history, backtest, Method.TIDECAST);
    }

    /** The diagnostics of a method in a backtest; empty if there are fewer than {@value #FEWEST} errors. */
    public static Optional<Diagnostics> of(TimeSeries history, Backtest backtest, Method method) {
        List<ForecastError> errors = errors(backtest, method);
        if (errors.size() < FEWEST) {
            return Optional.empty();
        }
        TimeSeries overTime = overTime(history, errors);
        int lags = Math.min(MOST_LAGS, Math.max(1, overTime.size() / 2));
        return Optional.of(new Diagnostics(errors, overTime,
                Histogram.of(errors.stream().mapToDouble(ForecastError::error).toArray()),
                Autocorrelation.of(overTime.values(), lags), steps(errors), ErrorTests.of(backtest, errors)));
    }

    private static List<ForecastError> errors(Backtest backtest, Method method) {
        List<ForecastError> errors = new ArrayList<>();
        for (Backtest.Origin origin : backtest.origins()) {
            TimeSeries forecast = origin.forecasts().get(method);
            for (int i = 0; forecast != null && i < forecast.size(); i++) {
                if (!Double.isNaN(origin.actual().value(i) - forecast.value(i))) {
                    errors.add(new ForecastError(origin.known() + i, i + 1, origin.actual().value(i),
                            forecast.value(i)));
                }
            }
        }
        return errors;
    }

    private static TimeSeries overTime(TimeSeries history, List<ForecastError> errors) {
        int first = errors.stream().mapToInt(ForecastError::point).min().orElseThrow();
        int last = errors.stream().mapToInt(ForecastError::point).max().orElseThrow();
        double[] sums = new double[last - first + 1];
        int[] counts = new int[sums.length];
        for (ForecastError error : errors) {
            sums[error.point() - first] += error.error();
            counts[error.point() - first]++;
        }
        Arrays.setAll(sums, i -> counts[i] == 0 ? Double.NaN : sums[i] / counts[i]);
        return history.slice(first, last + 1).withValues(sums);
    }

    private static List<StepError> steps(List<ForecastError> errors) {
        int most = errors.stream().mapToInt(ForecastError::step).max().orElse(0);
        double[] absolute = new double[most];
        double[] sums = new double[most];
        int[] counts = new int[most];
        for (ForecastError error : errors) {
            absolute[error.step() - 1] += Math.abs(error.error());
            sums[error.step() - 1] += error.error();
            counts[error.step() - 1]++;
        }
        List<StepError> steps = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (counts[i] > 0) {
                steps.add(new StepError(i + 1, absolute[i] / counts[i], sums[i] / counts[i], counts[i]));
            }
        }
        return steps;
    }
}
