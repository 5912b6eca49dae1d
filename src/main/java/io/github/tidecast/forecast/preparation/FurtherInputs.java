package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.CalendarCycle;
import io.github.tidecast.forecast.FittedModel;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Inputs of the network besides the series itself: the calendar as points on circles, seasons as points on circles
 * where they are not taken out, and further columns scaled by mean and spread of the training part.
 *
 * @param axis    axis of the series and its future
 * @param columns further columns on that axis; those that are observed only end before its future
 * @param fitted  which of the calendar and the seasons are seen, and how columns are scaled
 */
public record FurtherInputs(TimeAxis axis, List<TimeSeries> columns, FittedModel.Inputs fitted) {

    /** Set by judgement: a cycle of the calendar is an input if it was seen so often. */
    private static final int LEAST_CYCLES = 2;
    /** Guard: a column that leaves what it was scaled by does not drive the network to where it never was. */
    private static final double MOST_DEVIATIONS = 10;

    /**
     * Decides what is seen and how it is scaled.
     *
     * @param context what is known of the series
     * @param known   points that belong to the training part
     */
    public static FittedModel.Inputs fit(ForecastContext context, ForecastSettings settings, int known) {
        TimeAxis axis = context.axis();
        List<CalendarCycle> cycles = new ArrayList<>();
        for (CalendarCycle cycle : CalendarCycle.values()) {
            double points = cycle.points(axis.frequency());
            if (settings.preparation().calendarInputs() && axis.hasTimes() && points > 1.5
                    && known >= LEAST_CYCLES * points) {
                cycles.add(cycle);
            }
        }
        List<Integer> seasons = settings.preparation().season() == SeasonTreatment.INPUTS
                ? settings.seasons() : List.of();
        return new FittedModel.Inputs(cycles, seasons,
                context.covariates().all().stream().map(column -> scale(column, known)).toList());
    }

    private static FittedModel.Column scale(TimeSeries column, int known) {
        double[] given = Arrays.stream(column.slice(0, known).values()).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(given).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(given).map(value -> (value - mean) * (value - mean)).average()
                .orElse(0));
        return new FittedModel.Column(Double.isFinite(mean) ? mean : 0,
                spread > 0 && Double.isFinite(spread) ? spread : 1);
    }

    /** The inputs of a series as they were fitted. */
    public static FurtherInputs of(ForecastContext context, FittedModel.Inputs fitted) {
        return new FurtherInputs(context.axis(), context.covariates().all(), fitted);
    }

    /** The numbers of each input at every point of the axis. */
    public float[][] all() {
        int length = axis.size();
        List<float[]> inputs = new ArrayList<>();
        for (CalendarCycle cycle : fitted.cycles()) {
            addCircle(inputs, length, t -> cycle.phase(axis, t));
        }
        for (int season : fitted.seasons()) {
            addCircle(inputs, length, t -> (double) (t % season) / season);
        }
        for (int i = 0; i < columns.size(); i++) {
            inputs.add(scaled(columns.get(i), fitted.columns().get(i), length));
        }
        return inputs.toArray(float[][]::new);
    }

    private static void addCircle(List<float[]> inputs, int length, java.util.function.IntToDoubleFunction phase) {
        float[] sine = new float[length];
        float[] cosine = new float[length];
        for (int t = 0; t < length; t++) {
            double angle = 2 * Math.PI * phase.applyAsDouble(t);
            sine[t] = (float) Math.sin(angle);
            cosine[t] = (float) Math.cos(angle);
        }
        inputs.add(sine);
        inputs.add(cosine);
    }

    private static float[] scaled(TimeSeries column, FittedModel.Column scale, int length) {
        float[] scaled = new float[length];
        for (int t = 0; t < length; t++) {
            double value = t < column.size() ? column.value(t) : Double.NaN;
            scaled[t] = Double.isNaN(value) ? t == 0 ? 0 : scaled[t - 1]
                    : (float) Math.clamp((value - scale.mean()) / scale.spread(), -MOST_DEVIATIONS, MOST_DEVIATIONS);
        }
        return scaled;
    }

    /** The inputs in words; empty if there are none. */
    public List<Text> inWords() {
        List<Text> words = new ArrayList<>();
        fitted.cycles().forEach(cycle -> words.add(Text.of("forecast.step.calendar." + cycle.name()
                .toLowerCase(java.util.Locale.ROOT))));
        fitted.seasons().forEach(season -> words.add(Text.of("forecast.step.season-input", season)));
        if (!columns.isEmpty()) {
            words.add(Text.of("forecast.step.columns",
                    columns.stream().map(TimeSeries::name).collect(Collectors.joining(", "))));
        }
        return words;
    }
}
