package io.github.tidecast.ui.forecast;

import io.github.tidecast.ui.common.Appearance;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;

/** Shows the forecast chart. */
public final class ForecastController extends Screen {

    private final ForecastModel model;
    private final Appearance appearance;
    private final Session session;

    @FXML private ForecastPlot plot;

    /** The controller of the chart. */
    public ForecastController(Language language, Appearance appearance, ForecastModel model, Session session) {
        super(language);
        this.appearance = appearance;
        this.model = model;
        this.session = session;
    }

    @FXML
    private void initialize() {
        appearance.darkProperty().subscribe(plot::setDark);
        language().textsProperty().subscribe(plot::setTexts);
        model.contentProperty().subscribe(content -> content.ifPresentOrElse(plot::setContent, plot::clear));
        session.commands().get(Commands.Name.RESET_ZOOM).provide(plot::resetZoom, new SimpleBooleanProperty(true));
    }

    @FXML
    private void onResetZoom() {
        session.commands().get(Commands.Name.RESET_ZOOM).run();
    }
}
