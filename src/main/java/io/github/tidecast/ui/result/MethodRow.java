package io.github.tidecast.ui.result;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.assessment.AccuracyOrder;
import io.github.tidecast.ui.common.Language;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;

/** A method of the accuracy table with its menu; a line above the first of the simple methods. */
final class MethodRow extends TableRow<Accuracy> {

    private static final PseudoClass SIMPLE_BEGIN = PseudoClass.getPseudoClass("simple-begin");

    private final ResultModel model;
    private final Language language;
    private final MenuItem show = new MenuItem();
    private final MenuItem choose = new MenuItem();
    private final ContextMenu menu = new ContextMenu(show, choose);

    MethodRow(ResultModel model, Language language) {
        this.model = model;
        this.language = language;
        show.setOnAction(event -> model.toggle(getItem().method()));
        choose.setOnAction(event -> model.choose(getItem().method()));
        menu.setOnShowing(event -> model.resultProperty().getValue().ifPresent(this::word));
    }

    private void word(ForecastResult result) {
        Method method = getItem().method();
        boolean other = model.canChoose(method);
        show.setText(language.say(model.shownProperty().getValue().contains(method) ? "ui.result.hide-method"
                : "ui.result.show-method", result.label(method)));
        show.setDisable(!other);
        choose.setText(language.say(method == Method.TIDECAST ? "ui.result.choose-own" : "ui.result.choose"));
        choose.setDisable(!other);
    }

    @Override
    protected void updateItem(Accuracy row, boolean empty) {
        super.updateItem(row, empty);
        setContextMenu(empty || row == null ? null : menu);
        pseudoClassStateChanged(SIMPLE_BEGIN, !empty && row != null
                && AccuracyOrder.beginsSimple(getTableView().getItems(), getIndex()));
    }
}
