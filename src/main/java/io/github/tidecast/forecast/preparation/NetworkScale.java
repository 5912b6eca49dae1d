package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.FittedModel;
import io.github.tidecast.forecast.baseline.SeasonalIndices;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fitted way from values to what the network sees, and back: transform, seasonal adjustment, one scale. The level
 * is taken out of each window by itself.
 *
 * @param transform reshaping of the values
 * @param seasons   seasons taken out after it
 * @param unit      what counts as 1 for the network: the mean absolute change over the horizon
 */
public record NetworkScale(ValueTransform transform, SeasonalIndices seasons, double unit) {

    /** Discount of a season relative to the one after it. src/bench/constants.py tries other values. */
    private static final double SEASON_DISCOUNT = 0.9;

    /**
     * Fits everything on values.
     *
     * @param values the training part, without gaps
     */
    public static NetworkScale fit(double[] values, ForecastSettings settings) {
        ValueTransform transform = TransformFit.fit(settings.preparation().transform(), values, settings.season());
        double[] transformed = Arrays.stream(values).map(transform::forward).toArray();
        SeasonTreatment treatment = settings.preparation().season();
        SeasonalIndices seasons = treatment == SeasonTreatment.AUTO || treatment == SeasonTreatment.ADJUST
                ? SeasonalIndices.fit(transformed, settings.seasons(), SEASON_DISCOUNT) : SeasonalIndices.NONE;
        NetworkScale rough = new NetworkScale(transform, seasons, 1);
        return new NetworkScale(transform, seasons, unit(rough.apply(values), settings.horizon()));
    }

    /**
     * What was fitted before.
     *
     * @param factor from the unit of the values at hand to that of the values it was fitted to, a power of two
     */
    public static NetworkScale of(FittedModel.Scale fitted, double factor) {
        ValueTransform transform = switch (fitted.transform()) {
            case LOG -> new ValueTransform.Log(fitted.parameter());
            case BOX_COX -> new ValueTransform.BoxCox(fitted.parameter());
            case NONE, AUTO -> new ValueTransform.Identity();
        };
        return new NetworkScale(factor == 1 ? transform : new ValueTransform.InUnit(factor, transform),
                new SeasonalIndices(fitted.seasonalIndices().stream().map(figures ->
                        figures.stream().mapToDouble(Double::doubleValue).toArray()).toList()), fitted.change());
    }

    /** The numbers of what {@link #fit} has fitted. */
    public FittedModel.Scale fitted() {
        List<List<Double>> indices = seasons.parts().stream()
                .map(figures -> Arrays.stream(figures).boxed().toList()).toList();
        return switch (transform) {
            case ValueTransform.Identity same -> new FittedModel.Scale(Transform.NONE, 0, indices, unit);
            case ValueTransform.Log log -> new FittedModel.Scale(Transform.LOG, log.shift(), indices, unit);
            case ValueTransform.BoxCox power -> new FittedModel.Scale(Transform.BOX_COX, power.lambda(), indices, unit);
            case ValueTransform.Logit never -> throw new IllegalStateException("shares are not fitted here: " + never);
            case ValueTransform.InUnit other -> throw new IllegalStateException("fitted before: " + other);
        };
    }

    private static double unit(double[] adjusted, int horizon) {
        double sum = 0;
        int count = 0;
        for (int step = 1; step <= Math.min(horizon, adjusted.length / 2); step = step * 2) {
            for (int t = step; t < adjusted.length; t++) {
                sum += Math.abs(adjusted[t] - adjusted[t - step]);
                count++;
            }
        }
        return sum > 0 ? sum / count : 1;
    }

    /** What the network sees of values; index 0 is the first point of the series. */
    public double[] apply(double[] values) {
        double[] seen = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            seen[t] = (transform.forward(values[t]) - seasons.at(t)) / unit;
        }
        return seen;
    }

    /**
     * The value that what the network sees at a point stands for.
     *
     * @param t index of the point in the series
     */
    public double inverse(double seen, int t) {
        return transform.inverse(seen * unit + seasons.at(t));
    }

    /** What it does, in words. */
    public List<Text> inWords() {
        List<Text> steps = new ArrayList<>();
        steps.add(transform.inWords());
        if (!seasons.parts().isEmpty()) {
            steps.add(Text.of("forecast.step.seasons", seasons.parts().stream()
                    .map(part -> Integer.toString(part.length)).collect(Collectors.joining(", "))));
        }
        steps.add(Text.of("forecast.step.level"));
        return steps;
    }
}
