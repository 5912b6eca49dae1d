package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/** A score with three digits, a dash where there is none. */
final class RunScoreCell extends TableCell<Run, Double> {

    private static final int DIGITS = 3;

    private final Language language;

    RunScoreCell(Language language) {
        this.language = language;
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(Double score, boolean empty) {
        super.updateItem(score, empty);
        setText(empty || score == null ? "" : Double.isNaN(score) ? "–"
                : Numbers.of(language).significant(score, DIGITS));
    }
}
