package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that may be cut in a narrow column; the tooltip has it whole. */
final class WholeTextCell extends TableCell<Run, String> {

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        boolean said = !empty && text != null && !text.isEmpty();
        setText(said ? text : "");
        setTooltip(said ? new Tooltip(text) : null);
    }
}
