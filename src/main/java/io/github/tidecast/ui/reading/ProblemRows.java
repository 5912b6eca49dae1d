package io.github.tidecast.ui.reading;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.ProblemLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The problems of a file one below the other; of many, the first until the others are asked for. */
final class ProblemRows {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int FIRST = 3;

    private final Pane pane;
    private final Language language;
    private final Consumer<Problem> chosen;
    private List<Problem> problems = List.of();
    private Optional<Problem> current = Optional.empty();
    private boolean all;

    /**
     * No problems yet.
     *
     * @param chosen told of the problem that the user wants to see
     */
    ProblemRows(Pane pane, Language language, Consumer<Problem> chosen) {
        this.pane = pane;
        this.language = language;
        this.chosen = chosen;
    }

    /** Shows the problems of a file; those of the same file again if it is only said in another language. */
    void show(List<Problem> found) {
        if (!found.equals(problems)) {
            problems = found;
            current = Optional.empty();
            all = false;
        }
        fill();
    }

    /** Marks a problem, which is brought out where it was not shown yet. */
    void mark(Problem problem) {
        current = Optional.of(problem);
        all |= problems.indexOf(problem) >= FIRST;
        fill();
    }

    private void fill() {
        int shown = all || problems.size() == FIRST + 1 ? problems.size() : Math.min(FIRST, problems.size());
        List<Node> rows = new ArrayList<>();
        problems.subList(0, shown).forEach(problem -> rows.add(row(problem)));
        if (shown < problems.size()) {
            rows.add(new ProblemLink(language.say("ui.data.more-problems", problems.size() - shown),
                    "mdoal-arrow_downward", "info", this::showAll));
        }
        pane.getChildren().setAll(rows);
    }

    private void showAll() {
        all = true;
        fill();
        pane.getChildren().get(FIRST).requestFocus();
    }

    private ProblemLink row(Problem problem) {
        String message = language.say(problem.message());
        String words = problem.row().isPresent()
                ? language.say("ui.reading.row", problem.row().getAsLong()) + "  " + message : message;
        ProblemLink link = new ProblemLink(problem.severity(), words, () -> choose(problem));
        link.pseudoClassStateChanged(CHOSEN, current.filter(problem::equals).isPresent());
        return link;
    }

    /** Marks it without making the rows anew, so that the keyboard stays where it is. */
    private void choose(Problem problem) {
        current = Optional.of(problem);
        for (int i = 0; i < Math.min(problems.size(), pane.getChildren().size()); i++) {
            pane.getChildren().get(i).pseudoClassStateChanged(CHOSEN, problems.get(i).equals(problem));
        }
        chosen.accept(problem);
    }
}
