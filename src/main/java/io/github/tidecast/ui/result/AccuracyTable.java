package io.github.tidecast.ui.result;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.assessment.SeasonalScale;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Fills a table with the accuracy of each method; the best of each column is marked by weight and a sign. */
final class AccuracyTable {

    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final int DIGITS = 3;
    private static final double HEADER_HEIGHT = 38;
    private static final double NUMBER_WIDTH = 49;
    private static final double PERCENT_WIDTH = 65;
    private static final double BORDERS = 3;

    private final TableView<Accuracy> table;
    private final Language language;
    private Predicate<Method> marked = method -> false;
    private Text mase = SeasonalScale.inWords(1);

    AccuracyTable(TableView<Accuracy> table, Language language) {
        this.table = table;
        this.language = language;
        TableColumn<Accuracy, Method> method = new TableColumn<>();
        method.textProperty().bind(language.saying(Text.of("ui.result.method")));
        method.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().method()));
        method.setCellFactory(column -> new MethodCell());
        method.prefWidthProperty().bind(table.widthProperty()
                .subtract(ResultModel.MEASURES.stream().mapToDouble(AccuracyTable::width).sum() + BORDERS));
        table.getColumns().add(method);
        ResultModel.MEASURES.forEach(measure -> table.getColumns().add(column(measure)));
        table.getColumns().forEach(column -> {
            column.setReorderable(false);
            column.setSortable(false);
        });
        language.textsProperty().subscribe(texts -> table.refresh());
    }

    /** Shows the rows of a result; a marked one has a star, which is explained below the table. */
    void show(ForecastResult result) {
        List<Accuracy> rows = ResultModel.rows(result);
        marked = result::isMarked;
        mase = SeasonalScale.inWords(result.settings().season());
        table.getItems().setAll(rows);
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
            setText(named ? language.say(starred(method, shortName(method))) : "");
            setTooltip(named ? new Tooltip(language.say(method.label())) : null);
            setAccessibleText(named ? language.say(starred(method, method.label())) : null);
            getStyleClass().remove("own-method");
            if (!empty && method == Method.TIDECAST) {
                getStyleClass().add("own-method");
            }
        }
    }

    private Text starred(Method method, Text name) {
        return marked.test(method) ? Text.of("forecast.method.marked", name) : name;
    }

    /** The longest name would be cut in a narrow window. */
    private static Text shortName(Method method) {
        return method == Method.EXPONENTIAL_SMOOTHING ? Text.of("ui.result.exponential-smoothing") : method.label();
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
