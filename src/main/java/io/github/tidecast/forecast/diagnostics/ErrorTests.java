package io.github.tidecast.forecast.diagnostics;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.assessment.MeanTest;
import io.github.tidecast.forecast.assessment.Stretches;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * What tests say about the errors of a backtest. Means and sizes are tested on stretches that do not overlap.
 *
 * @param bias      whether the mean error is zero
 * @param normality whether errors follow the normal curve
 * @param growth    whether the error of the last third of the steps ahead differs from that of the first
 * @param sizes     mean absolute error of each stretch, in the order of time
 * @param sizeTrend how probable it is by chance that these grow or shrink as much; 1 if there are too few
 * @param spacing   points between one origin and the next; 0 if it varies
 */
public record ErrorTests(MeanTest bias, Normality normality, MeanTest growth, List<Double> sizes, double sizeTrend,
                         int spacing) {

    /** Set by judgement: a line through fewer stretches leaves less than three degrees of freedom. */
    private static final int FEWEST_FOR_TREND = 5;

    public ErrorTests {
        sizes = List.copyOf(sizes);
    }

    /** The tests of the errors of {@link Method#TIDECAST}; {@code errors} in the order of the origins. */
    static ErrorTests of(Backtest backtest, List<ForecastError> errors) {
        Stretches stretches = Stretches.of(backtest);
        double[] sizes = stretches.means((origin, k) -> Math.abs(error(origin, k)));
        return new ErrorTests(MeanTest.of(stretches.means(ErrorTests::error)),
                Normality.of(errors.stream().mapToDouble(ForecastError::error).toArray()),
                MeanTest.of(growth(backtest, stretches.count())), Arrays.stream(sizes).boxed().toList(), trend(sizes),
                spacing(backtest));
    }

    private static double error(Backtest.Origin origin, int k) {
        TimeSeries forecast = origin.forecasts().get(Method.TIDECAST);
        return forecast == null ? Double.NaN : origin.actual().value(k) - forecast.value(k);
    }

    /** By how much the far error is above the near one, averaged over neighbouring origins, one for each stretch. */
    private static double[] growth(Backtest backtest, int stretches) {
        List<List<Double>> groups = new ArrayList<>();
        IntStream.range(0, stretches).forEach(i -> groups.add(new ArrayList<>()));
        int origins = backtest.origins().size();
        for (int i = 0; i < origins; i++) {
            Backtest.Origin origin = backtest.origins().get(i);
            int steps = origin.actual().size();
            int part = Math.max(1, steps / 3);
            double grown = size(origin, steps - part, steps) - size(origin, 0, part);
            if (stretches > 0 && !Double.isNaN(grown)) {
                groups.get((int) ((long) i * stretches / origins)).add(grown);
            }
        }
        return groups.stream().filter(group -> !group.isEmpty())
                .mapToDouble(group -> group.stream().mapToDouble(Double::doubleValue).average().orElse(0)).toArray();
    }

    private static double size(Backtest.Origin origin, int from, int to) {
        return IntStream.range(from, to).mapToDouble(k -> Math.abs(error(origin, k)))
                .filter(error -> !Double.isNaN(error)).average().orElse(Double.NaN);
    }

    private static double trend(double[] sizes) {
        if (sizes.length < FEWEST_FOR_TREND) {
            return 1;
        }
        SimpleRegression line = new SimpleRegression();
        IntStream.range(0, sizes.length).forEach(i -> line.addData(i, sizes[i]));
        double p = line.getSignificance();
        return Double.isNaN(p) ? 1 : p;
    }

    private static int spacing(Backtest backtest) {
        int[] spaces = IntStream.range(1, backtest.origins().size()).map(i -> backtest.origins().get(i).known()
                - backtest.origins().get(i - 1).known()).distinct().toArray();
        return spaces.length == 1 ? spaces[0] : 0;
    }
}
