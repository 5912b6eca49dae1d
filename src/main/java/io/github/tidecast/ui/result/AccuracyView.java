package io.github.tidecast.ui.result;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.assessment.AccuracyOrder;
import io.github.tidecast.forecast.assessment.SeasonalScale;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.MethodKey;
import io.github.tidecast.ui.common.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/**
 * Fills a table with the accuracy of each method; the best of each column is marked by weight and a sign. Each row can be
 * drawn beside the forecast ({@link MethodKey#SHOW}) and made the forecast ({@link MethodKey#CHOOSE}).
 */
final class AccuracyView {

    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass FORECAST = PseudoClass.getPseudoClass("forecast");
    private static final int DIGITS = 3;
    private static final double HEADER_HEIGHT = 38;
    private static final double EYE_WIDTH = 28;
    private static final double NUMBER_WIDTH = 46;
    private static final double PERCENT_WIDTH = 65;
    private static final double BORDERS = 3;
    /** Narrower tables leave out the measure that says least beside the others, so that no name is cut. */
    private static final double WIDE = 390;

    private final TableView<Accuracy> table;
    private final ResultModel model;
    private final Language language;
    private Optional<ForecastResult> shown = Optional.empty();
    private Text mase = SeasonalScale.inWords(1);

    AccuracyView(TableView<Accuracy> table, ResultModel model, Language language) {
        this.table = table;
        this.model = model;
        this.language = language;
        TableColumn<Accuracy, Accuracy> eye = new TableColumn<>();
        eye.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        eye.setCellFactory(column -> new ShownCell(model, language));
        eye.setMinWidth(EYE_WIDTH);
        eye.setMaxWidth(EYE_WIDTH);
        TableColumn<Accuracy, Method> method = new TableColumn<>();
        method.textProperty().bind(language.saying(Text.of("ui.result.method")));
        method.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().method()));
        method.setCellFactory(column -> new MethodCell());
        table.getColumns().add(eye);
        table.getColumns().add(method);
        ResultModel.MEASURES.forEach(measure -> table.getColumns().add(column(measure)));
        method.prefWidthProperty().bind(Bindings.createDoubleBinding(this::room, table.widthProperty()));
        table.setRowFactory(made -> new MethodRow(model, language));
        table.setOnKeyPressed(this::pressed);
        model.shownProperty().subscribe(methods -> table.refresh());
        table.getColumns().forEach(column -> {
            column.setReorderable(false);
            column.setSortable(false);
        });
        language.textsProperty().subscribe(texts -> table.refresh());
    }

    /** What the other columns leave to the names. */
    private double room() {
        return table.getWidth() - BORDERS - EYE_WIDTH - ResultModel.MEASURES.stream()
                .filter(measure -> measure != Measure.RMSE || table.getWidth() >= WIDE)
                .mapToDouble(AccuracyView::width).sum();
    }

    private void pressed(KeyEvent event) {
        Optional<Method> selected = selected();
        if (selected.isEmpty() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == MethodKey.SHOW.code() && model.canChoose(selected.get())) {
            model.toggle(selected.get());
            event.consume();
        } else if (event.getCode() == MethodKey.CHOOSE.code()) {
            model.choose(selected.get());
            event.consume();
        }
    }

    /** The method of the selected row. */
    Optional<Method> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Accuracy::method);
    }

    /** Shows the rows of a result; a marked one has a star, which is explained below the table. */
    void show(ForecastResult result) {
        List<Accuracy> rows = AccuracyOrder.of(result);
        shown = Optional.of(result);
        mase = SeasonalScale.inWords(result.settings().season());
        if (!table.getItems().equals(rows)) {
            table.getItems().setAll(rows);
        }
        table.refresh();
        table.setPrefHeight(HEADER_HEIGHT + rows.size() * table.getFixedCellSize());
    }

    private TableColumn<Accuracy, Optional<Score>> column(Measure measure) {
        TableColumn<Accuracy, Optional<Score>> column = new TableColumn<>();
        column.textProperty().bind(language.saying(measure.label()));
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(ResultModel.score(row.getValue(), measure)));
        column.setCellFactory(one -> new ScoreCell(measure));
        column.setPrefWidth(width(measure));
        if (measure == Measure.RMSE) {
            column.visibleProperty().bind(table.widthProperty().greaterThanOrEqualTo(WIDE));
        }
        return column;
    }

    /** The heading of percentages is longer than their numbers. */
    private static double width(Measure measure) {
        return measure == Measure.SMAPE || measure == Measure.MAPE ? PERCENT_WIDTH : NUMBER_WIDTH;
    }

    private final class MethodCell extends TableCell<Accuracy, Method> {

        MethodCell() {
            getStyleClass().add("method-cell");
        }

        @Override
        protected void updateItem(Method method, boolean empty) {
            super.updateItem(method, empty);
            boolean named = !empty && method != null;
            String name = named && shown.isPresent() ? language.say(shown.get().name(method)) : "";
            setText(name);
            setTooltip(named ? new Tooltip(name) : null);
            pseudoClassStateChanged(FORECAST, named && shown.filter(one -> one.chosen() == method).isPresent());
        }
    }

    private final class ScoreCell extends TableCell<Accuracy, Optional<Score>> {

        private final Measure measure;

        ScoreCell(Measure measure) {
            this.measure = measure;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Optional<Score> score, boolean empty) {
            super.updateItem(score, empty);
            Accuracy row = getTableRow() == null ? null : getTableRow().getItem();
            boolean best = !empty && row != null && ResultModel.isBest(table.getItems(), row, measure);
            pseudoClassStateChanged(BEST, best);
            setTooltip(null);
            if (empty || score == null || score.isEmpty()) {
                setText("");
            } else if (score.get().isDefined()) {
                setText(Numbers.of(language).significant(score.get().value(), DIGITS));
                setTooltip(measure == Measure.MASE ? new Tooltip(language.say(mase)) : null);
                setAccessibleText(best ? language.say("ui.result.best", getText()) : getText());
            } else {
                String reason = language.say(score.get().reason().orElseThrow());
                setText("–");
                setTooltip(new Tooltip(reason));
                setAccessibleText(reason);
            }
        }
    }
}
