package io.github.tidecast.ui.workbench;

import javafx.application.Platform;
import javafx.scene.control.SplitPane;

/** A divider that begins where it was left, and is remembered where the user puts it. */
final class RememberedDivider {

    RememberedDivider(SplitPane pane, int index, WorkbenchModel model, String name) {
        SplitPane.Divider divider = pane.getDividers().get(index);
        divider.setPosition(model.divider(name));
        // The first layouts of a split pane move its dividers; only what comes after is the user's doing.
        Platform.runLater(() -> {
            divider.setPosition(model.divider(name));
            divider.positionProperty().subscribe((before, now) -> {
                if (pane.isPressed()) {
                    model.rememberDivider(name, now.doubleValue());
                }
            });
        });
    }
}
