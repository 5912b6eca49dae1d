package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.ui.common.Language;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** An eye that draws a run over the one on screen; closed where it is not drawn, none where it has no place there. */
final class OverlayCell extends TableCell<Run, Run> {

    private final RunsModel model;
    private final Language language;
    private final ToggleButton eye = new ToggleButton();
    private final FontIcon icon = new FontIcon();

    OverlayCell(RunsModel model, Language language) {
        this.model = model;
        this.language = language;
        eye.getStyleClass().addAll("flat", "small", "icon-only", "eye");
        eye.setGraphic(icon);
        eye.setOnAction(event -> {
            model.comparison().overlay(getItem(), eye.isSelected());
            show(getItem());
        });
    }

    @Override
    protected void updateItem(Run run, boolean empty) {
        super.updateItem(run, empty);
        boolean offered = !empty && run != null && model.isOfDesk(run);
        setGraphic(offered ? eye : null);
        if (offered) {
            show(run);
        }
    }

    private void show(Run run) {
        boolean drawn = model.comparison().isOverlaid(run);
        eye.setId("overlay-" + run.id());
        eye.setSelected(drawn);
        icon.setIconLiteral(drawn ? "mdomz-visibility" : "mdomz-visibility_off");
        String said = language.say(drawn ? "ui.runs.overlay-off" : "ui.runs.overlay", run.id());
        eye.setAccessibleText(said);
        eye.setTooltip(new Tooltip(said));
    }
}
