package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.assessment.BandWidths;
import io.github.tidecast.forecast.assessment.PlaceWidths;
import io.github.tidecast.forecast.baseline.ForecastBounds;
import io.github.tidecast.forecast.preparation.NaturalLimits;
import io.github.tidecast.forecast.preparation.ValueTransform;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.DemandPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts bands around forecasts: rolling conformal prediction. The bands of a forecast come from the errors of earlier
 * ones as far as they were known when it was made, from what a model of the values known then expects, and from nothing
 * later, in the backtest as at the end; so what the bands of the backtest cover was not known to them. Errors are
 * measured where the transform of the series leads, so that bands of positive values are skewed and stay positive.
 */
final class IntervalBuilder {

    private final PreparedSeries target;
    private final ForecastSettings settings;
    private final Spreads spreads;
    private Optional<Ruler> latest = Optional.empty();

    IntervalBuilder(PreparedSeries target, Spreads spreads) {
        this.target = target;
        this.settings = target.settings();
        this.spreads = spreads;
    }

    /**
     * A band for each level.
     *
     * @param earlier forecasts of other origins; what was not known yet is left out here
     * @return empty if less than a horizon's errors were known
     */
    List<Band> around(IssuedForecast issued, List<IssuedForecast> earlier) {
        if (target.demand(issued.known()).kind() == DemandPattern.Kind.ENDED) {
            return afterTheEnd(issued);
        }
        Ruler ruler = ruler(issued.known());
        int[] unlike = target.outliers(issued.known());
        List<IssuedForecast> before = earlier.stream().filter(one -> known(errors(one, ruler)) > 0
                && Arrays.binarySearch(unlike, one.known() - 1) < 0).toList();
        double[][] errors = before.stream().map(one -> errors(one, ruler)).toArray(double[][]::new);
        if (before.isEmpty() || known(errors) < issued.forecast().length) {
            return List.of();
        }
        double[][] expected = before.stream().map(one -> spreads.at(one.known(), ruler.space))
                .toArray(double[][]::new);
        return bands(issued, BandWidths.of(errors, expected, spreads.at(issued.known(), ruler.space), issued.known()),
                ruler);
    }

    private static long known(double[]... errors) {
        return Arrays.stream(errors).flatMapToDouble(Arrays::stream).filter(error -> !Double.isNaN(error)).count();
    }

    /** Bands from the errors of repeating the last season or else the last value: all there is without a backtest. */
    List<Band> withoutBacktest(IssuedForecast issued) {
        Ruler ruler = ruler(issued.known());
        double[] past = target.filled(issued.known());
        int back = settings.season() > 1 && past.length > settings.season() + 1 ? settings.season() : 1;
        double[][] errors = new double[past.length - back][1];
        for (int t = back; t < past.length; t++) {
            errors[t - back][0] = ruler.error(past[t], past[t - back]) / ruler.places.at(t);
        }
        if (back == 1) {
            return bands(issued, BandWidths.of(errors), ruler);
        }
        double[] ahead = spreads.at(issued.known(), ruler.space);
        double[][] expected = new double[errors.length][];
        Arrays.fill(expected, ahead);
        return bands(issued, BandWidths.of(errors, expected, ahead, errors.length), ruler);
    }

    /** Bands of demand that has ended: errors made while there was some say nothing about them. */
    private List<Band> afterTheEnd(IssuedForecast issued) {
        double most = target.demand(issued.known()).expectedReturn();
        double[] lower = Arrays.stream(issued.forecast()).map(value -> Math.min(0, value)).toArray();
        return settings.levels().stream().map(level -> {
            double[] upper = Arrays.stream(issued.forecast()).map(value -> value + level / 100 * most).toArray();
            return new Band(level, target.after(issued.known(), lower), target.after(issued.known(), upper));
        }).toList();
    }

    /** The ruler of an origin; the last one is kept, because all methods ask for that of the end. */
    private Ruler ruler(int known) {
        if (latest.filter(ruler -> ruler.told.length == known).isEmpty()) {
            latest = Optional.of(made(known));
        }
        return latest.get();
    }

    private Ruler made(int known) {
        double[] past = target.filled(known);
        double smallest = Arrays.stream(past).min().orElse(0);
        ValueTransform space = spreads.space(known);
        return new Ruler(target.told(known), space, target.limits(known),
                PlaceWidths.of(Arrays.stream(past).map(space::forward).toArray(), settings.season()),
                smallest > 0 ? smallest / 2 : Double.NEGATIVE_INFINITY, ForecastBounds.of(past, settings.horizon()));
    }

    /**
     * Errors of a forecast on the values known to a ruler, NaN on those after them, where nothing came, and where there
     * is none.
     */
    private double[] errors(IssuedForecast issued, Ruler ruler) {
        double[] errors = new double[issued.forecast().length];
        for (int k = 0; k < errors.length; k++) {
            int t = issued.known() + k;
            errors[k] = t < ruler.told.length && !Double.isNaN(ruler.told[t]) && !ruler.limits.isSettled(t)
                    ? ruler.error(ruler.told[t], issued.forecast()[k]) / ruler.places.at(t) : Double.NaN;
        }
        return errors;
    }

    private List<Band> bands(IssuedForecast issued, BandWidths widths, Ruler ruler) {
        double[] forecast = issued.forecast();
        List<Band> bands = new ArrayList<>();
        for (double level : settings.levels()) {
            double[] lower = new double[forecast.length];
            double[] upper = new double[forecast.length];
            double[] widest = widths.halfWidths(level, forecast.length);
            for (int k = 0; k < forecast.length; k++) {
                int t = issued.known() + k;
                double half = widest[k] * ruler.places.at(t);
                lower[k] = Math.clamp(ruler.lower(forecast[k], half, level / 100),
                        Math.min(ruler.limits.lowest(t), forecast[k]), forecast[k]);
                upper[k] = Math.clamp(ruler.upper(forecast[k], half, level / 100), forecast[k],
                        Math.max(ruler.limits.highest(t), forecast[k]));
            }
            bands.add(new Band(level, target.after(issued.known(), lower), target.after(issued.known(), upper)));
        }
        return bands;
    }

    /**
     * How errors are measured, by what was known at an origin.
     *
     * @param told   values that errors are learned from
     * @param space  where they are measured
     * @param limits what values cannot do
     * @param places how wide errors are at each place of the season
     * @param least  a forecast of 0 is minus infinity to a logarithm: below half the smallest value nothing is told
     *               apart
     * @param reach  how far bands go from their forecast; wide errors on logarithms would reach the sky
     */
    private record Ruler(double[] told, ValueTransform space, NaturalLimits limits, PlaceWidths places,
                         double least, ForecastBounds reach) {

        double seen(double value) {
            return space.forward(Math.max(value, least));
        }

        double error(double actual, double forecast) {
            return seen(actual) - seen(forecast);
        }

        /**
         * The lower end of a band. One of a forecast below what is told apart keeps its share of that, so that levels
         * stay apart; so do those that are cut, because each level is cut at a share of the reach.
         */
        double lower(double forecast, double half, double share) {
            double end = space.inverse(seen(forecast) - half) * (forecast < least ? forecast / least : 1);
            return Math.max(end, forecast - share * reach.room());
        }

        double upper(double forecast, double half, double share) {
            double end = space.inverse(seen(forecast) + half);
            return Math.min(end, forecast + share * reach.room());
        }
    }
}
