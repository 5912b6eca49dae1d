package io.github.tidecast.ui.forecast;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartMark;
import io.github.tidecast.chart.ChartOverlay;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.Span;
import io.github.tidecast.exporting.ForecastChart;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.importing.PointNotes;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.series.StrangeValues;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the forecast chart shows: history, and then what the network says while it learns or the finished forecast. */
public final class ForecastModel {

    private static final int HORIZONS_FITTING = 15;
    private static final int HORIZONS_SHOWN = 12;
    private static final int CHANGES_NAMED = 3;
    private static final double MARGIN = 0.03;

    private final ObjectBinding<Optional<ChartContent>> content;
    private final Language language;
    private final ObjectProperty<List<ChartMark>> outliers = new SimpleObjectProperty<>(List.of());
    private final LatestTask<List<ChartMark>> search;

    /**
     * The chart of a session.
     *
     * @param io     searches for outliers, which takes longer than a frame in a long series
     * @param screen runs what shows them, as {@code Platform::runLater} does
     */
    public ForecastModel(Session session, Language language, Executor io, Executor screen) {
        this.language = language;
        this.search = new LatestTask<>(io, screen);
        session.dataProperty().subscribe(data -> {
            outliers.set(List.of());
            search.supersede();
            data.ifPresent(shown -> search.submit(outdated -> () -> outliers(shown.past()), outliers::set,
                    session.notices()::fail));
        });
        content = Bindings.createObjectBinding(() -> session.dataProperty().get().map(data ->
                        content(data, session.finishedProperty().get(), session.previewProperty().get())
                                .withMarks(marks(data, outliers.get())).withOverlays(overlays(session, data))),
                outliers, session.dataProperty(), session.finishedProperty(), session.previewProperty(),
                session.comparedProperty(), session.methodsShownProperty(), language.textsProperty());
    }

    /** The chart; empty without data. */
    public ObservableValue<Optional<ChartContent>> contentProperty() {
        return content;
    }

    /**
     * The part of a long history that shows the forecast well: the last {@value #HORIZONS_SHOWN} horizons and the
     * forecast; empty if the whole is short enough to show it.
     */
    static Optional<ChartView> nearForecast(ChartContent chart) {
        TimeSeries history = chart.history();
        TimeSeries forecast = chart.forecast().orElse(history);
        if (chart.forecast().isEmpty() || history.size() <= HORIZONS_FITTING * forecast.size()) {
            return Optional.empty();
        }
        TimeSeries recent = history.slice(history.size() - HORIZONS_SHOWN * forecast.size(), history.size());
        double[] values = Stream.concat(Stream.of(recent, forecast),
                        chart.bands().stream().flatMap(band -> Stream.of(band.lower(), band.upper())))
                .flatMapToDouble(series -> Arrays.stream(series.values())).filter(Double::isFinite).toArray();
        double least = Arrays.stream(values).min().orElse(0);
        double greatest = Arrays.stream(values).max().orElse(1);
        Span time = new Span(recent.axis().millis(0), forecast.axis().millis(forecast.size() - 1));
        return greatest > least ? Optional.of(new ChartView(time.padded(MARGIN),
                new Span(least, greatest).padded(MARGIN))) : Optional.empty();
    }

    /** Says what in the form is not as it was for the forecast: the first few settings, and how many more. */
    static Text changes(List<SettingsDiff> all) {
        Text named = all.stream().limit(CHANGES_NAMED).map(one -> Text.of("ui.forecast.change", one.label(),
                        one.values().getFirst(), one.values().getLast()))
                .reduce((one, other) -> Text.of("ui.whatif.and", one, other)).orElse(Text.of("ui.raw", ""));
        return Text.of("ui.forecast.changed", named, Math.max(0, all.size() - CHANGES_NAMED));
    }

    private List<ChartOverlay> overlays(Session session, DataSet data) {
        return Stream.concat(methods(session, data), runs(session, data)).toList();
    }

    /** The forecasts of other methods that the user wants to see beside the forecast, with their bands. */
    private Stream<ChartOverlay> methods(Session session, DataSet data) {
        Optional<Finished> shown = session.finishedProperty().get().filter(done -> done.data().isSameAs(data));
        return shown.stream().flatMap(done -> done.own().methods().stream()
                .filter(one -> one.method() != done.chosen()
                        && session.methodsShownProperty().get().contains(one.method()))
                .map(one -> new ChartOverlay(language.say(done.own().label(one.method())), one.values(),
                        ForecastChart.bands(one.bands()))));
    }

    /** The forecasts of other runs on the same axis. */
    private Stream<ChartOverlay> runs(Session session, DataSet data) {
        boolean times = data.series().axis().hasTimes();
        Optional<ForecastResult> shown = session.finishedProperty().get().map(Finished::result);
        return session.comparedProperty().get().stream()
                .filter(other -> other.result().forecast().values().axis().hasTimes() == times)
                .filter(other -> shown.filter(result -> result.forecast().equals(other.result().forecast())).isEmpty())
                .map(other -> new ChartOverlay(language.say("ui.runs.run", other.run().id()),
                        other.result().forecast().values()));
    }

    /** The chart of data with what is known about its future. */
    static ChartContent content(DataSet data, Optional<Finished> finished, Optional<TimeSeries> preview) {
        ChartContent known = finished.filter(done -> done.data().isSameAs(data))
                .map(done -> ForecastChart.of(data.past(), done.result()))
                .orElseGet(() -> ChartContent.of(data.past()));
        return preview.map(known::withPreview).orElse(known);
    }

    /** What stands out in the data, and what is not simply one value of the file. */
    private static List<ChartMark> marks(DataSet data, List<ChartMark> outliers) {
        TimeSeries series = data.past();
        PointNotes notes = data.imported().notes();
        List<ChartMark> marks = new ArrayList<>(outliers);
        notes.repeated().stream().filter(i -> i < series.size())
                .forEach(i -> marks.add(mark(ChartMark.Kind.DUPLICATE, series, i)));
        return marks;
    }

    private static List<ChartMark> outliers(TimeSeries series) {
        return Arrays.stream(StrangeValues.of(series)).mapToObj(i -> mark(ChartMark.Kind.OUTLIER, series, i)).toList();
    }

    private static ChartMark mark(ChartMark.Kind kind, TimeSeries series, int point) {
        return new ChartMark(kind, series.axis().millis(point), series.value(point));
    }
}
