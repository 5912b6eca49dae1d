package io.github.tidecast.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks whether an existing file may be replaced; "no" is the default. */
public final class ReplaceQuestion implements Predicate<Path> {

    private final Supplier<Window> owner;
    private final Language language;

    /** A question in front of a window. */
    public ReplaceQuestion(Supplier<Window> owner, Language language) {
        this.owner = owner;
        this.language = language;
    }

    @Override
    public boolean test(Path file) {
        ButtonType replace = new ButtonType(language.say("ui.replace.yes"), ButtonBar.ButtonData.OTHER);
        ButtonType keep = new ButtonType(language.say("ui.replace.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return new QuestionDialog(owner.get(), language.say("ui.replace.title"),
                language.say("ui.replace.question", String.valueOf(file.getFileName())), List.of(replace, keep))
                .showAndWait().filter(answer -> answer == replace).isPresent();
    }
}
