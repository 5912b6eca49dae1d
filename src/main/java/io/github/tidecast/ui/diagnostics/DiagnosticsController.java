package io.github.tidecast.ui.diagnostics;

import io.github.tidecast.ui.common.Appearance;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.plot.DiagnosticsPlot;
import javafx.fxml.FXML;

/** Shows what the errors of the backtest tell about a forecast. */
public final class DiagnosticsController extends Screen {

    private final DiagnosticsModel model;
    private final Appearance appearance;

    @FXML private DiagnosticsPlot plot;

    /** The controller of the diagnostics. */
    public DiagnosticsController(Language language, Appearance appearance, DiagnosticsModel model) {
        super(language);
        this.appearance = appearance;
        this.model = model;
    }

    @FXML
    private void initialize() {
        appearance.darkProperty().subscribe(plot::setDark);
        language().textsProperty().subscribe(plot::setTexts);
        model.finishedProperty().subscribe(finished -> finished.ifPresentOrElse(
                one -> plot.setResult(one.data().series(), one.result()), plot::clear));
    }
}
