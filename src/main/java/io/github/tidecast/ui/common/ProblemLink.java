package io.github.tidecast.ui.common;

import io.github.tidecast.importing.Problem;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something found in a file that leads to where it is; as many lines as its sentence needs, so that none is cut off. */
public final class ProblemLink extends Hyperlink {

    /** A problem as severe as its icon says. */
    public ProblemLink(Problem.Severity severity, String words, Runnable chosen) {
        this(words, switch (severity) {
            case INFO -> "mdoal-info";
            case WARNING -> "mdomz-warning";
            case ERROR -> "mdoal-error";
        }, severity.name().toLowerCase(Locale.ROOT), chosen);
    }

    /**
     * Something else in a list of problems.
     *
     * @param icon  literal of its icon
     * @param style class that gives the icon its colour
     */
    public ProblemLink(String words, String icon, String style, Runnable chosen) {
        super(words, new FontIcon(icon));
        getStyleClass().addAll("problem", style);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> {
            setVisited(false);
            chosen.run();
        });
    }
}
