package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Transform;
import io.github.tidecast.forecast.assessment.ConformalBands;
import io.github.tidecast.forecast.preparation.TransformFit;
import io.github.tidecast.forecast.preparation.ValueTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts bands around forecasts. Errors are measured where the transform of the series leads, so that bands of positive
 * values are skewed and stay positive.
 */
final class Banding {

    private final Target target;
    private final ValueTransform space;
    private final double floor;
    private final double least;

    /**
     * Bands for a target.
     *
     * @param floor least value a forecast may have; minus infinity for none
     */
    Banding(Target target, double[] filled, double floor) {
        this.target = target;
        this.space = TransformFit.fit(Transform.AUTO, filled, 1);
        this.floor = floor;
        // a forecast of 0 is minus infinity to a logarithm: below half the smallest value nothing is told apart
        double smallest = Arrays.stream(filled).min().orElse(0);
        this.least = smallest > 0 ? smallest / 2 : Double.NEGATIVE_INFINITY;
    }

    /** Errors of forecasts made at an origin, NaN where nothing came. */
    double[] errors(int known, double[] forecast) {
        double[] errors = new double[forecast.length];
        for (int k = 0; k < errors.length; k++) {
            double actual = known + k < target.size() ? target.values()[known + k] : Double.NaN;
            errors[k] = Double.isNaN(actual) ? Double.NaN : seen(actual) - seen(forecast[k]);
        }
        return errors;
    }

    private double seen(double value) {
        return space.forward(Math.max(value, least));
    }

    /** Errors of repeating the last value one step ahead: all there is where no backtest is possible. */
    double[][] naiveErrors(double[] filled) {
        double[][] errors = new double[filled.length - 1][1];
        for (int t = 1; t < filled.length; t++) {
            errors[t - 1][0] = seen(filled[t]) - seen(filled[t - 1]);
        }
        return errors;
    }

    /** A band for each level around a forecast. */
    List<Band> around(int known, double[] forecast, double[][] errors, List<Double> levels) {
        ConformalBands widths = ConformalBands.of(errors);
        List<Band> bands = new ArrayList<>();
        for (double level : levels) {
            double[] lower = new double[forecast.length];
            double[] upper = new double[forecast.length];
            for (int k = 0; k < forecast.length; k++) {
                double half = widths.halfWidth(level, k + 1);
                double middle = seen(forecast[k]);
                lower[k] = Math.clamp(space.inverse(middle - half), floor, forecast[k]);
                upper[k] = Math.max(space.inverse(middle + half), forecast[k]);
            }
            bands.add(new Band(level, target.after(known, lower), target.after(known, upper)));
        }
        return bands;
    }

    /** Bands around each of several forecasts, each from the errors of the others. */
    static double[][] without(double[][] errors, int index) {
        double[][] others = Arrays.copyOf(errors, errors.length - 1);
        System.arraycopy(errors, index + 1, others, index, errors.length - 1 - index);
        return others;
    }
}
