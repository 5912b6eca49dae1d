package io.github.tidecast.ui.project;

import io.github.tidecast.ui.common.Asking;
import io.github.tidecast.ui.common.Language;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks in a dialog over the window; saving is the default. */
public final class UnsavedAlert implements UnsavedQuestion {

    private final Supplier<Window> owner;
    private final Language language;
    private final Asking asking;

    /**
     * A question in front of a window.
     *
     * @param asking lets it wait for other questions
     */
    public UnsavedAlert(Supplier<Window> owner, Language language, Asking asking) {
        this.owner = owner;
        this.language = language;
        this.asking = asking;
    }

    @Override
    public void ask(String name, Runnable save, Runnable discard, Runnable stay) {
        ButtonType yes = new ButtonType(language.say("ui.unsaved.save"), ButtonBar.ButtonData.YES);
        ButtonType no = new ButtonType(language.say("ui.unsaved.discard"), ButtonBar.ButtonData.NO);
        ButtonType back = new ButtonType(language.say("ui.unsaved.back"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, language.say("ui.unsaved.question", name), yes, no, back);
        alert.initOwner(owner.get());
        alert.setHeaderText(null);
        alert.setTitle(language.say("ui.unsaved.title"));
        asking.ask(alert, () -> {
            Optional<ButtonType> answer = Optional.ofNullable(alert.getResult());
            if (answer.equals(Optional.of(yes))) {
                save.run();
            } else if (answer.equals(Optional.of(no))) {
                discard.run();
            } else {
                stay.run();
            }
        });
    }
}
