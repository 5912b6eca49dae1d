package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Covariates;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.StepKind;
import io.github.tidecast.forecast.StepWords;
import io.github.tidecast.forecast.preparation.Gaps;
import io.github.tidecast.forecast.preparation.NaturalLimits;
import io.github.tidecast.forecast.preparation.TransformFit;
import io.github.tidecast.forecast.preparation.ValueTransform;
import io.github.tidecast.forecast.season.Standstill;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.series.DemandPattern;
import io.github.tidecast.series.Dips;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.series.Outliers;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The series to forecast in numbers near 1. The unit is a power of two, so that the way back is exact: values of
 * 1e-13 or 1e17 meet the same tolerances as all others. It ends with its last value: points behind it, where other
 * columns may have values already, are the future and no gap.
 *
 * @param series the series up to its last value
 * @param axis   the points from {@code first} on, and behind them at least a horizon of those that follow
 * @param covariates other series on that axis
 * @param values values divided by the unit, NaN where missing; the first and the last are not
 * @param first  first point with a value; what is before is ignored
 * @param unit   a power of two
 * @param settings how it is prepared
 * @param leftOut what was left out at the beginning, a gap or a standstill, in words; empty for nothing
 * @param seen   what was found out about the values known at each origin: asked for often, found out once
 */
record PreparedSeries(TimeSeries series, TimeAxis axis, Covariates covariates, double[] values, int first, double unit,
                      ForecastSettings settings, List<Text> leftOut, Map<Integer, Insight> seen) {

    /** Guard: of one value nothing can be said. */
    private static final int LEAST_VALUES = 2;

    /**
     * What the first values of a series show; small, however many they are.
     *
     * @param demand   how demand came
     * @param outliers places of values unlike all others
     * @param limits   what values cannot do
     * @param space    where errors are measured
     */
    record Insight(DemandPattern demand, int[] outliers, NaturalLimits limits, ValueTransform space) {
    }

    static PreparedSeries of(ForecastJob job) throws SayableException {
        TimeSeries known = job.target().untilLastValue();
        double[] raw = known.values();
        int still = Standstill.end(raw);
        Arrays.fill(raw, 0, still, Double.NaN);
        TimeSeries series = known.withValues(raw);
        double[] sizes = Arrays.stream(raw).filter(value -> !Double.isNaN(value)).map(Math::abs).sorted().toArray();
        if (sizes.length < LEAST_VALUES) {
            throw new SayableException(Text.of("forecast.too-short", sizes.length, LEAST_VALUES));
        }
        double largest = sizes[sizes.length - 1];
        double middle = sizes[sizes.length / 2];
        // a guard of rounding: most values may be zeros, or as good as zero beside the largest
        double size = middle > largest * 1e-9 ? middle : largest;
        double unit = size > 0 ? Math.scalb(1.0, Math.getExponent(size)) : 1;
        int start = firstValue(raw);
        List<Text> leftOut = leftOut(known, still);
        double[] values = Arrays.stream(raw, start, raw.length).map(value -> value / unit).toArray();
        int end = raw.length + job.settings().horizon();
        TimeAxis axis = job.target().axis().continued(end).slice(start, end);
        return new PreparedSeries(series, axis, job.covariates().on(axis), values, start, unit, job.settings(), leftOut,
                new ConcurrentHashMap<>());
    }

    private static int firstValue(double[] values) {
        int first = 0;
        while (Double.isNaN(values[first])) {
            first++;
        }
        return first;
    }

    private static List<Text> leftOut(TimeSeries series, int still) {
        int first = firstValue(series.values());
        if (still > 0) {
            return List.of(StepKind.STANDSTILL.say(StepWords.counted(still, series.axis().frequency()),
                    series.value(first)));
        }
        return first == 0 ? List.of() : List.of(StepKind.CUT.say(first));
    }

    int size() {
        return values.length;
    }

    /** What methods may know at the end. */
    ForecastContext context() {
        return context(size(), settings.horizon());
    }

    /**
     * What methods may know at an origin.
     *
     * @param known points known
     * @param steps points to forecast, a horizon at most
     */
    ForecastContext context(int known, int steps) {
        int end = known + steps;
        return new ForecastContext(filled(known), axis.slice(0, end), settings.seasons(),
                covariates.between(0, known, end));
    }

    private int[] unlike(double[] gapless, int season) {
        return IntStream.concat(Arrays.stream(Outliers.find(gapless, season, axis.frequency().year())),
                Arrays.stream(Dips.find(gapless, season))).sorted().distinct().toArray();
    }

    /** The first {@code known} values as methods see them: gaps and outliers filled from themselves alone. */
    double[] filled(int known) {
        return filled(known, insight(known).outliers());
    }

    private double[] filled(int known, int[] outliers) {
        double[] filled = gapless(known);
        if (outliers.length == 0) {
            return filled;
        }
        for (int t : outliers) {
            filled[t] = Double.NaN;
        }
        return Gaps.fill(filled, GapFilling.SEASONAL, settings.seasons());
    }

    private double[] gapless(int known) {
        return Gaps.fill(Arrays.copyOf(values, known), settings.preparation().gaps(), settings.seasons());
    }

    private Insight insight(int known) {
        Insight found = seen.get(known);
        if (found == null) {
            found = look(known);
            seen.put(known, found);
        }
        return found;
    }

    private Insight look(int known) {
        double[] raw = Arrays.copyOf(values, known);
        DemandPattern demand = DemandPattern.of(raw, settings.season());
        int[] outliers = demand.kind() == DemandPattern.Kind.REGULAR
                && settings.preparation().outliers() == OutlierTreatment.AUTO
                ? unlike(gapless(known), settings.season()) : new int[0];
        NaturalLimits limits = NaturalLimits.of(raw, unit, settings.preparation().bound(), settings.season(),
                series.name());
        double[] past = filled(known, outliers);
        return new Insight(demand, outliers, limits, limits.share() ? TransformFit.ofShares(past, limits.highest())
                : TransformFit.fit(Transform.AUTO, past, 1));
    }

    /** Places of values so unlike the first {@code known} others that nothing is fitted to them. */
    int[] outliers(int known) {
        return insight(known).outliers();
    }

    /**
     * The first {@code known} values that errors are learned from: without outliers, and NaN where missing. What is
     * reported of an error is measured on {@link #values}.
     */
    double[] told(int known) {
        double[] told = Arrays.copyOf(values, known);
        for (int t : outliers(known)) {
            told[t] = Double.NaN;
        }
        return told;
    }

    /** How demand had come when so many points were known. */
    DemandPattern demand(int known) {
        return insight(known).demand();
    }

    /** False where demand pauses or has ended, of which a network that learns absolute errors makes nothing. */
    boolean isRegular(int known) {
        return demand(known).kind() == DemandPattern.Kind.REGULAR;
    }

    /** Forecast numbers after the first {@code known} values as a series in the units of the data. */
    TimeSeries after(int known, double[] forecast) {
        return new TimeSeries(series.name(), axis.slice(known, known + forecast.length), Arrays.stream(forecast)
                .map(value -> Math.clamp(value * unit, -Double.MAX_VALUE, Double.MAX_VALUE)).toArray());
    }

    /** A forecast from the end, within its natural limits, as a series in the units of the data. */
    TimeSeries forecast(double[] forecast) {
        return after(size(), bounded(forecast, size()));
    }

    /** What really came. */
    TimeSeries actual(int known, int steps) {
        return series.slice(first + known, first + known + steps);
    }

    /** The forecast made at an origin within its natural limits. */
    double[] bounded(double[] forecast, int known) {
        return limits(known).hold(forecast, known);
    }

    /**
     * What a forecast cannot do, from what was known at its origin.
     *
     * @param known points known; what came later must not bound an earlier forecast
     */
    NaturalLimits limits(int known) {
        return insight(known).limits();
    }

    /** Where errors are measured and members of the backbone see shares, by what was known at an origin. */
    ValueTransform space(int known) {
        return insight(known).space();
    }
}
