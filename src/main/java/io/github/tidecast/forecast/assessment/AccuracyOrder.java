package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.VerdictNote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of an accuracy table in the order in which they are read: the forecast and what it is made of, then the simple
 * methods, the best first, by the error that the verdict compares.
 */
public final class AccuracyOrder {

    private AccuracyOrder() {
    }

    /** The rows of a result in that order. */
    public static List<Accuracy> of(ForecastResult result) {
        Measure measure = VerdictNote.SQUARED.isIn(result.verdict()) ? Measure.RMSE : Measure.MAE;
        return result.accuracy().stream().sorted(Comparator.comparing((Accuracy row) -> row.method().isSimple())
                .thenComparingDouble(row -> row.method().isSimple() ? error(row, measure) : row.method().ordinal())).toList();
    }

    private static double error(Accuracy row, Measure measure) {
        return Optional.ofNullable(row.scores().get(measure)).filter(Score::isDefined).map(Score::value)
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether a row is the first of the simple methods and has others above it. */
    public static boolean beginsSimple(List<Accuracy> rows, int row) {
        return row > 0 && rows.get(row).method().isSimple() && !rows.get(row - 1).method().isSimple();
    }
}
