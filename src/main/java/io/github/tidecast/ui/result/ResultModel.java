package io.github.tidecast.ui.result;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** The finished forecast judged: verdict and accuracy beside the simple methods. */
public final class ResultModel {

    /** The measures of the table, in its order. */
    static final List<Measure> MEASURES = List.of(Measure.MAE, Measure.MASE, Measure.RMSE, Measure.SMAPE);

    private static final String SHOWN = "methods-shown";

    private final Session session;

    /** The judgement of a session's forecast. */
    public ResultModel(Session session) {
        this.session = session;
        session.view().onRestore(SHOWN, names -> session.showMethods(
                names.map(ResultModel::methods).orElse(Set.of())));
    }

    /** The forecast on screen. */
    public ObservableValue<Optional<ForecastResult>> resultProperty() {
        return session.finishedProperty().map(finished -> finished.map(Finished::result));
    }

    /** The methods whose forecasts are drawn beside the forecast. */
    ObservableValue<Set<Method>> shownProperty() {
        return session.methodsShownProperty();
    }

    /** Draws the forecast of a method beside the forecast, or no more. */
    void toggle(Method method) {
        Set<Method> shown = new TreeSet<>(session.methodsShownProperty().get());
        if (!shown.remove(method)) {
            shown.add(method);
        }
        session.showMethods(shown);
        session.view().remember(SHOWN, Optional.of(shown.stream().map(Method::id).collect(Collectors.joining(" ")))
                .filter(names -> !names.isEmpty()));
    }

    private static Set<Method> methods(String names) {
        List<String> all = List.of(names.split(" "));
        return Arrays.stream(Method.values()).filter(method -> all.contains(method.id())).collect(Collectors.toSet());
    }

    /** Whether a method is not the forecast, but its own forecast is known. */
    boolean canChoose(Method method) {
        return resultProperty().getValue().filter(result -> result.chosen() != method
                && result.method(method).isPresent()).isPresent();
    }

    /** Makes the forecast of a method the forecast: what is drawn, exported and kept with the run. */
    void choose(Method method) {
        session.choose(method);
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
