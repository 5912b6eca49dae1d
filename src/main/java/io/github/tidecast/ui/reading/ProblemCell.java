package io.github.tidecast.ui.reading;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.ui.common.Language;
import java.util.Locale;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** A problem of the file in one line. */
final class ProblemCell extends ListCell<Problem> {

    private final Language language;

    ProblemCell(Language language) {
        this.language = language;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setText("");
            setGraphic(null);
            return;
        }
        String where = problem.row().isPresent()
                ? language.say("ui.reading.row", problem.row().getAsLong()) : "";
        setText(where.isEmpty() ? language.say(problem.message()) : where + "  " + language.say(problem.message()));
        FontIcon icon = new FontIcon(switch (problem.severity()) {
            case INFO -> "mdoal-info";
            case WARNING -> "mdomz-warning";
            case ERROR -> "mdoal-error";
        });
        icon.getStyleClass().add(problem.severity().name().toLowerCase(Locale.ROOT));
        setGraphic(icon);
    }
}
