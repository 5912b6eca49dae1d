package io.github.tidecast.forecast;

import io.github.tidecast.forecast.regression.LinearWindow;
import io.github.tidecast.forecast.settings.Transform;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that was fitted together with the weights of the networks of a run: with both of them, the run forecasts the same
 * in every later version of the program, however that would fit the same data. The weights are kept beside it.
 *
 * @param version what the numbers mean; {@link #VERSION} in this program
 * @param first   first point of the series that counted, from 0; seasons are counted from there
 * @param unit    what values were divided by, a power of two
 * @param split   windows that trained and validated
 * @param scale   from values to what the networks see, and back
 * @param linear  the regression whose remainder the networks learned
 * @param inputs  what the networks see beside the values
 */
public record FittedModel(int version, int first, double unit, WindowSplit split, Scale scale, LinearWindow linear,
                          Inputs inputs) {

    /** What the numbers of this program mean. */
    public static final int VERSION = 1;
    /** Coefficients of the regression at most: 16 million bytes. More are fitted again when they are asked for. */
    private static final int MOST_COEFFICIENTS = 1 << 21;

    public FittedModel {
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(linear, "linear");
        Objects.requireNonNull(inputs, "inputs");
        if (version < 1 || first < 0 || !(unit > 0) || !Double.isFinite(unit)) {
            throw new IllegalArgumentException("nothing fitted: version " + version + ", first " + first + ", unit "
                    + unit);
        }
    }

    /** Whether networks of a shape can be used with it, on a series whose values begin at a point. */
    public boolean suits(NetworkShape shape, int start) {
        return version == VERSION && first == start && shape.window() == linear.window()
                && shape.outputs() == linear.steps() && shape.window() == split.window()
                && shape.features() == 1 + inputs.features();
    }

    /** The same, if it is small enough to be kept. */
    public Optional<FittedModel> ifSmall() {
        return Optional.of(this).filter(one -> (long) linear.window() * linear.steps() <= MOST_COEFFICIENTS);
    }

    /**
     * From values to what networks see.
     *
     * @param transform       reshaping of the values; never {@link Transform#AUTO}
     * @param parameter       shift of a logarithm, power of Box and Cox, 0 without a transform
     * @param seasonalIndices additive figures of each season that was taken out after it
     * @param change          what counts as 1
     */
    public record Scale(Transform transform, double parameter, List<List<Double>> seasonalIndices, double change) {

        public Scale {
            seasonalIndices = seasonalIndices.stream().map(List::copyOf).toList();
            if (transform == Transform.AUTO || !Double.isFinite(parameter) || !(change > 0) || !Double.isFinite(change)
                    || seasonalIndices.stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("no scale: " + transform + " " + parameter + " " + change);
            }
        }
    }

    /**
     * What networks see beside the values.
     *
     * @param cycles  cycles of the calendar, finer ones first
     * @param seasons lengths of seasons given as inputs
     * @param columns how each further series is scaled
     */
    public record Inputs(List<CalendarCycle> cycles, List<Integer> seasons, List<Column> columns) {

        public Inputs {
            cycles = List.copyOf(cycles);
            seasons = List.copyOf(seasons);
            columns = List.copyOf(columns);
            if (seasons.stream().anyMatch(season -> season < 1)) {
                throw new IllegalArgumentException("no seasons: " + seasons);
            }
        }

        int features() {
            return 2 * (cycles.size() + seasons.size()) + columns.size();
        }
    }

    /**
     * How a further series is scaled.
     *
     * @param mean   mean of the training part
     * @param spread standard deviation of the training part; 1 for a constant
     */
    public record Column(double mean, double spread) {

        public Column {
            if (!Double.isFinite(mean) || !(spread > 0)) {
                throw new IllegalArgumentException("no scale: " + mean + " " + spread);
            }
        }
    }
}
