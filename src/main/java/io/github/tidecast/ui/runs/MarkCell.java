package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.ui.common.Language;
import java.util.function.Predicate;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Marks the best run and pinned ones, by a sign and in words. */
final class MarkCell extends TableCell<Run, Run> {

    private final Predicate<Run> best;
    private final Language language;

    MarkCell(Predicate<Run> best, Language language) {
        this.best = best;
        this.language = language;
    }

    @Override
    protected void updateItem(Run run, boolean empty) {
        super.updateItem(run, empty);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText("");
        if (!empty && run != null && (run.pinned() || best.test(run))) {
            boolean isBest = best.test(run);
            String said = language.say(isBest ? "ui.runs.best" : "ui.runs.pinned");
            setGraphic(new FontIcon(isBest ? "mdoal-emoji_events" : "mdomz-push_pin"));
            setTooltip(new Tooltip(said));
            setAccessibleText(said);
        }
    }
}
