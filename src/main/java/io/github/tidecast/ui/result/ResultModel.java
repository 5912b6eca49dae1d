package io.github.tidecast.ui.result;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The finished forecast judged: verdict and accuracy beside the simple methods. */
public final class ResultModel {

    /** The measures of the table, in its order. */
    static final List<Measure> MEASURES = List.of(Measure.MAE, Measure.MASE, Measure.RMSE, Measure.SMAPE);

    private final Session session;

    /** The judgement of a session's forecast. */
    public ResultModel(Session session) {
        this.session = session;
    }

    /** The forecast on screen. */
    public ObservableValue<Optional<ForecastResult>> resultProperty() {
        return session.finishedProperty().map(finished -> finished.map(Finished::result));
    }

    /** The accuracy of each method, Tidecast's first. */
    static List<Accuracy> rows(ForecastResult result) {
        return result.accuracy().stream()
                .sorted(Comparator.comparing((Accuracy row) -> row.method() != Method.TIDECAST)).toList();
    }

    /** The score of a method, if it was measured. */
    static Optional<Score> score(Accuracy row, Measure measure) {
        return Optional.ofNullable(row.scores().get(measure));
    }

    /** Whether no method has a lower error. */
    static boolean isBest(List<Accuracy> rows, Accuracy row, Measure measure) {
        double lowest = rows.stream().flatMap(one -> score(one, measure).stream()).filter(Score::isDefined)
                .mapToDouble(Score::value).min().orElse(Double.NaN);
        return score(row, measure).filter(Score::isDefined).filter(score -> score.value() == lowest).isPresent();
    }
}
