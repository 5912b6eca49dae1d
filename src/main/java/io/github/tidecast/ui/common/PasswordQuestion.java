package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for the password of a file; the argument says why. Empty if the user thought better of it. */
public final class PasswordQuestion implements Function<Text, Optional<String>> {

    private final Supplier<Window> owner;
    private final Language language;
    private final Asking asking;

    /**
     * A question in front of a window.
     *
     * @param asking lets other questions wait for it
     */
    public PasswordQuestion(Supplier<Window> owner, Language language, Asking asking) {
        this.owner = owner;
        this.language = language;
        this.asking = asking;
    }

    @Override
    public Optional<String> apply(Text reason) {
        PasswordField field = new PasswordField();
        field.setAccessibleText(language.say("ui.password.title"));
        Label label = new Label(language.say(reason));
        label.setWrapText(true);
        label.setMaxWidth(360);
        Dialog<String> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(language.say("ui.password.title"));
        dialog.getDialogPane().setContent(new VBox(10, label, field));
        ButtonType open = new ButtonType(language.say("ui.password.open"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(open,
                new ButtonType(language.say("ui.password.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setResultConverter(button -> button == open ? field.getText() : null);
        Platform.runLater(field::requestFocus);
        return asking.askAndWait(dialog);
    }
}
