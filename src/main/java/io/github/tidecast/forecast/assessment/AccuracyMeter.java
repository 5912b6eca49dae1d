package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures the methods of a backtest on every point of every origin where a value really came. */
public final class AccuracyMeter {

    private final double[] values;
    private final int season;

    /**
     * A meter for one series.
     *
     * @param values the whole series, NaN where missing
     * @param season season length for MASE; 1 for none
     */
    public AccuracyMeter(double[] values, int season) {
        this.values = values;
        this.season = season;
    }

    /** Accuracy of each method that took part, in the order of {@link Method}. */
    public List<Accuracy> measure(Backtest backtest) {
        List<Accuracy> all = new ArrayList<>();
        for (Method method : Method.values()) {
            if (!backtest.origins().isEmpty()
                    && backtest.origins().stream().allMatch(origin -> origin.forecasts().containsKey(method))) {
                all.add(new Accuracy(method, scores(backtest, method)));
            }
        }
        return List.copyOf(all);
    }

    private Map<Measure, Score> scores(Backtest backtest, Method method) {
        Map<Measure, Score> scores = new EnumMap<>(Measure.class);
        Errors errors = new Errors();
        for (Backtest.Origin origin : backtest.origins()) {
            double scale = SeasonalScale.of(values, origin.known(), season);
            if (Double.isNaN(scale)) {
                errors.unscaled(SeasonalScale.missing(values, origin.known(), season));
            }
            TimeSeries forecast = origin.forecast(method);
            for (int k = 0; k < origin.actual().size(); k++) {
                errors.add(origin.actual().value(k), forecast.value(k), scale);
            }
        }
        scores.put(Measure.MAE, errors.mae());
        scores.put(Measure.RMSE, errors.rmse());
        scores.put(Measure.SMAPE, errors.smape());
        scores.put(Measure.MAPE, errors.mape());
        scores.put(Measure.MASE, errors.mase());
        if (method == Method.TIDECAST) {
            scores.put(Measure.COVERAGE_80, coverage(backtest, 80));
            scores.put(Measure.COVERAGE_95, coverage(backtest, 95));
        }
        return scores;
    }

    private static Score coverage(Backtest backtest, double level) {
        int inside = 0;
        int count = 0;
        for (Backtest.Origin origin : backtest.origins()) {
            for (Band band : origin.bands()) {
                for (int k = 0; band.level() == level && k < origin.actual().size(); k++) {
                    double actual = origin.actual().value(k);
                    if (!Double.isNaN(actual)) {
                        count++;
                        inside += actual >= band.lower().value(k) && actual <= band.upper().value(k) ? 1 : 0;
                    }
                }
            }
        }
        return count == 0 ? Score.undefined(Text.of("forecast.undefined.no-bands")) : Score.of(100.0 * inside / count);
    }
}
