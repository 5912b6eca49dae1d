package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
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
 * @param cycles  cycles of the calendar, finer ones first
 * @param seasons lengths of seasons given as inputs
 * @param known   points of the training part, by which columns are scaled
 */
public record FurtherInputs(TimeAxis axis, List<TimeSeries> columns, List<Cycle> cycles, List<Integer> seasons,
                            int known) {

    /** A cycle of the calendar. */
    public enum Cycle {
        /** Hour and minute of the day. */
        DAY(TimeUnit.DAY),
        /** Day of the week. */
        WEEK(TimeUnit.WEEK),
        /** Day of the year. */
        YEAR(TimeUnit.YEAR);

        private final TimeUnit unit;

        Cycle(TimeUnit unit) {
            this.unit = unit;
        }

        private double phase(TimeAxis axis, int t) {
            return switch (this) {
                case DAY -> axis.time(t).toLocalTime().toSecondOfDay() / 86_400.0;
                case WEEK -> (axis.time(t).getDayOfWeek().getValue() - 1) / 7.0;
                case YEAR -> (axis.time(t).getDayOfYear() - 1) / 366.0;
            };
        }
    }

    private static final int LEAST_CYCLES = 2;

    /**
     * The inputs for a series.
     *
     * @param context what is known of it
     * @param known   points that belong to the training part
     */
    public static FurtherInputs of(ForecastContext context, ForecastSettings settings, int known) {
        TimeAxis axis = context.axis();
        List<Cycle> cycles = new ArrayList<>();
        for (Cycle cycle : Cycle.values()) {
            double points = cycle.unit.averageMillis() / axis.frequency().averageMillis();
            if (settings.preparation().calendarInputs() && axis.hasTimes() && points > 1.5
                    && known >= LEAST_CYCLES * points) {
                cycles.add(cycle);
            }
        }
        List<Integer> seasons = settings.preparation().season() == SeasonTreatment.INPUTS
                ? settings.seasons() : List.of();
        return new FurtherInputs(axis, context.covariates().all(), cycles, seasons, known);
    }

    /** The numbers of each input at every point of the axis. */
    public float[][] all() {
        int length = axis.size();
        List<float[]> inputs = new ArrayList<>();
        for (Cycle cycle : cycles) {
            addCircle(inputs, length, t -> cycle.phase(axis, t));
        }
        for (int season : seasons) {
            addCircle(inputs, length, t -> (double) (t % season) / season);
        }
        columns.forEach(column -> inputs.add(scaled(column, length)));
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

    private float[] scaled(TimeSeries column, int length) {
        double[] given = Arrays.stream(column.slice(0, known).values()).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(given).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(given).map(value -> (value - mean) * (value - mean)).average()
                .orElse(0));
        float[] scaled = new float[length];
        for (int t = 0; t < length; t++) {
            double value = t < column.size() ? column.value(t) : Double.NaN;
            scaled[t] = Double.isNaN(value) ? t == 0 ? 0 : scaled[t - 1]
                    : (float) Math.clamp((value - mean) / (spread > 0 ? spread : 1), -10, 10);
        }
        return scaled;
    }

    /** The inputs in words; empty if there are none. */
    public List<Text> inWords() {
        List<Text> words = new ArrayList<>();
        cycles.forEach(cycle -> words.add(Text.of("forecast.step.calendar." + cycle.name()
                .toLowerCase(java.util.Locale.ROOT))));
        seasons.forEach(season -> words.add(Text.of("forecast.step.season-input", season)));
        if (!columns.isEmpty()) {
            words.add(Text.of("forecast.step.columns",
                    columns.stream().map(TimeSeries::name).collect(Collectors.joining(", "))));
        }
        return words;
    }
}
