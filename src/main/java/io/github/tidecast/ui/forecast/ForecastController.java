package io.github.tidecast.ui.forecast;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.ui.common.Appearance;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.export.ChartSaving;
import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Shows the forecast chart. */
public final class ForecastController extends Screen {

    private final ForecastModel model;
    private final Appearance appearance;
    private final Session session;
    private final ChartSaving saving;

    private Optional<DataSet> framed = Optional.empty();
    private Optional<Restored> restored = Optional.empty();

    @FXML private ForecastPlot plot;
    @FXML private Pane changed;
    @FXML private Label changes;
    @FXML private Button update;

    /** The controller of the chart. */
    public ForecastController(Language language, Appearance appearance, ForecastModel model, Session session,
                              ChartSaving saving) {
        super(language);
        this.appearance = appearance;
        this.model = model;
        this.session = session;
        this.saving = saving;
    }

    @FXML
    private void initialize() {
        appearance.darkProperty().subscribe(plot::setDark);
        language().textsProperty().subscribe(texts -> {
            plot.setTexts(texts);
            // Not bound: the chart says the point under the pointer here.
            plot.setAccessibleText(texts.say("ui.forecast.chart"));
        });
        changes.textProperty().bind(language().saying(session.changedProperty().map(ForecastModel::changes)));
        changed.visibleProperty().bind(session.changedProperty().map(all -> !all.isEmpty()));
        update.setOnAction(event -> session.commands().get(Commands.Name.TRAIN).run());
        model.contentProperty().subscribe(content -> content.ifPresentOrElse(plot::setContent, plot::clear));
        session.finishedProperty().subscribe(finished -> finished.ifPresent(this::showForecast));
        ChartMemory.connect(plot, session.view(), this::restore);
        BooleanBinding drawn = Bindings.createBooleanBinding(() -> session.dataProperty().get().isPresent(),
                session.dataProperty());
        Commands commands = session.commands();
        commands.get(Commands.Name.RESET_ZOOM).provide(plot::resetZoom, drawn);
        commands.get(Commands.Name.COPY_CHART).provide(plot::copyPicture, drawn);
        plot.setOnSavePicture(choice -> plot.content().ifPresent(content -> saving.save(
                session.dataProperty().get().orElseThrow(), content, choice.options(), choice.format())));
        commands.get(Commands.Name.SAVE_CHART_PNG).provide(() -> plot.askHowToSave(ExportFormat.PNG), drawn);
        commands.get(Commands.Name.SAVE_CHART_SVG).provide(() -> plot.askHowToSave(ExportFormat.SVG), drawn);
        commands.get(Commands.Name.SAVE_CHART_PDF).provide(() -> plot.askHowToSave(ExportFormat.PDF), drawn);
    }

    /** Brings the first forecast of some data into view; after that the view is the user's. */
    private void showForecast(Finished finished) {
        if (!framed.equals(Optional.of(finished.data()))) {
            framed = Optional.of(finished.data());
            plot.content().flatMap(ForecastModel::nearForecast).ifPresent(plot::frame);
        }
        restored.filter(one -> one.placed().equals(plot.part())).ifPresent(one -> plot.show(one.wanted()));
        restored = Optional.empty();
    }

    /**
     * A range that came back.
     *
     * @param wanted what it was
     * @param placed where the chart could go before the forecast is there, which comes a moment later
     */
    private record Restored(ChartView wanted, Optional<ChartView> placed) {
    }

    private void restore(Optional<ChartView> range) {
        framed = session.dataProperty().get();
        range.ifPresentOrElse(plot::show, plot::resetZoom);
        restored = range.map(wanted -> new Restored(wanted, plot.part()));
    }
}
