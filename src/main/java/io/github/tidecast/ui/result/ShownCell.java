package io.github.tidecast.ui.result;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.ui.common.Language;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** A mark at the method of the forecast; at each other method an eye that draws its forecast beside it. */
final class ShownCell extends TableCell<Accuracy, Accuracy> {

    private final ResultModel model;
    private final Language language;
    private final ToggleButton eye = new ToggleButton();
    private final FontIcon icon = new FontIcon();
    private final FontIcon forecast = new FontIcon("mdoal-check_circle");

    ShownCell(ResultModel model, Language language) {
        this.model = model;
        this.language = language;
        eye.getStyleClass().addAll("flat", "small", "icon-only", "eye");
        eye.setGraphic(icon);
        eye.setFocusTraversable(false);
        eye.setOnAction(event -> model.toggle(getItem().method()));
        forecast.getStyleClass().add("forecast-mark");
    }

    @Override
    protected void updateItem(Accuracy row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        if (!empty && row != null) {
            model.resultProperty().getValue().ifPresent(result -> show(result, row.method()));
        }
    }

    private void show(ForecastResult result, Method method) {
        if (result.chosen() == method) {
            String said = language.say("ui.result.is-forecast");
            setGraphic(forecast);
            setTooltip(new Tooltip(said));
            setAccessibleText(said);
        } else if (result.method(method).isPresent()) {
            boolean drawn = model.shownProperty().getValue().contains(method);
            String said = language.say(drawn ? "ui.result.hide-method" : "ui.result.show-method", result.label(method));
            eye.setId("show-" + method.id());
            eye.setSelected(drawn);
            icon.setIconLiteral(drawn ? "mdomz-visibility" : "mdomz-visibility_off");
            eye.setAccessibleText(said);
            eye.setTooltip(new Tooltip(said));
            setAccessibleText(said);
            setGraphic(eye);
        }
    }
}
