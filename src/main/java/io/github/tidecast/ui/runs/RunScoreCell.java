package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** An error with three digits, in brackets where it cannot be compared; a dash where there is none. */
final class RunScoreCell extends TableCell<Run, RunScore> {

    private static final int DIGITS = 3;

    private final RunsModel model;
    private final Language language;

    RunScoreCell(RunsModel model, Language language) {
        this.model = model;
        this.language = language;
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(RunScore score, boolean empty) {
        super.updateItem(score, empty);
        setTooltip(null);
        if (empty || score == null) {
            setText("");
        } else if (Double.isNaN(score.error())) {
            setText("–");
        } else {
            String error = Numbers.of(language).significant(score.error(), DIGITS);
            setText(score.aside() ? "(" + error + ")" : error);
            Run run = getTableRow() == null ? null : getTableRow().getItem();
            if (run != null) {
                setTooltip(new Tooltip(language.say(score.aside() ? "ui.runs.tested-aside" : "ui.runs.tested",
                        model.comparison().ranking().origins(run), model.comparison().ranking().comparedWith(run).size())));
            }
        }
    }
}
