package io.github.tidecast.ui.forecast;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.exporting.ForecastChart;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/** What the forecast chart shows: history, and then what the network says while it learns or the finished forecast. */
public final class ForecastModel {

    private final ObjectBinding<Optional<ChartContent>> content;

    /** The chart of a session. */
    public ForecastModel(Session session) {
        content = Bindings.createObjectBinding(() -> session.dataProperty().get().map(data ->
                        content(data, session.finishedProperty().get(), session.previewProperty().get())),
                session.dataProperty(), session.finishedProperty(), session.previewProperty());
    }

    /** The chart; empty without data. */
    public ObservableValue<Optional<ChartContent>> contentProperty() {
        return content;
    }

    /** The chart of data with what is known about its future. */
    static ChartContent content(DataSet data, Optional<Finished> finished, Optional<TimeSeries> preview) {
        ChartContent known = finished.filter(done -> done.data() == data)
                .map(done -> ForecastChart.of(data.series(), done.result()))
                .orElseGet(() -> ChartContent.of(data.series()));
        return preview.map(known::withPreview).orElse(known);
    }
}
