package io.github.tidecast.ui.common;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
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
        ButtonType replace = new ButtonType(language.say("ui.replace.yes"), ButtonBar.ButtonData.YES);
        ButtonType keep = new ButtonType(language.say("ui.replace.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION,
                language.say("ui.replace.question", String.valueOf(file.getFileName())), keep, replace);
        alert.initOwner(owner.get());
        alert.setHeaderText(null);
        alert.setTitle(language.say("ui.replace.title"));
        return alert.showAndWait().filter(answer -> answer == replace).isPresent();
    }
}
