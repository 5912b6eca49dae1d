package io.github.tidecast.ui.data;

import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FrequencyWords;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The file on the desk: what it holds, what of it is forecast, what is wrong with it. */
public final class DataModel {

    private final Session session;

    /** The data of a session. */
    public DataModel(Session session) {
        this.session = session;
    }

    /** The file on the desk. */
    public ObservableValue<Optional<DataSet>> dataProperty() {
        return session.dataProperty();
    }

    /** Chooses what to forecast. */
    public void chooseTarget(String name) {
        session.chooseTarget(name);
    }

    /** Chooses further series that may help. */
    public void chooseInputs(List<String> names) {
        session.chooseInputs(names);
    }

    /** Shows where a problem is. */
    public void show(Problem problem) {
        session.showProblem(problem);
    }

    /** The series in two lines: points, step, first and last time. */
    static Text summary(DataSet data) {
        TimeSeries series = data.series().betweenValues();
        return Text.of("ui.data.summary", series.size(), FrequencyWords.of(series.axis().frequency()),
                series.axis().shortLabel(0), series.axis().shortLabel(series.size() - 1));
    }

    /** What is to be said about missing values; empty if there are none. */
    static Optional<Text> missing(DataSet data) {
        int missing = data.series().betweenValues().missing();
        return missing == 0 ? Optional.empty() : Optional.of(Text.of("ui.data.missing", missing));
    }

    /** The other numeric columns. */
    static List<String> possibleInputs(DataSet data) {
        return data.imported().table().names().stream().filter(name -> !name.equals(data.target())).toList();
    }

    /** What the user should look at: questions and problems. */
    static int toLookAt(ImportResult imported) {
        return imported.problems().size() + imported.questions().size();
    }
}
