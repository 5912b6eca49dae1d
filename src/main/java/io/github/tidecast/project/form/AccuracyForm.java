package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the accuracy table.
 *
 * @param method name of the method
 * @param scores by name of the measure
 */
public record AccuracyForm(String method, Map<String, ScoreForm> scores) {

    /**
     * A score.
     *
     * @param value  NaN where there is none
     * @param reason why there is none
     */
    public record ScoreForm(double value, Optional<Text> reason) {
    }

    /** The form of a table. */
    public static List<AccuracyForm> of(List<Accuracy> table) {
        return table.stream().map(row -> new AccuracyForm(row.method().name(),
                Names.names(row.scores(), score -> new ScoreForm(score.value(), score.reason())))).toList();
    }

    /** The table of a form, without the rows of methods that this version does not know. */
    public static List<Accuracy> table(List<AccuracyForm> rows) {
        return rows.stream().flatMap(row -> row.row().stream()).toList();
    }

    private Optional<Accuracy> row() {
        return Names.find(Method.class, method).map(known -> new Accuracy(known,
                Names.constants(Measure.class, scores, score -> new Score(score.value(), score.reason()))));
    }
}
