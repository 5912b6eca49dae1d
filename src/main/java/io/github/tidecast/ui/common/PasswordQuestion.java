package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
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
        return asking.askAndWait(new PasswordDialog(owner.get(), language, reason));
    }

    private static final class PasswordDialog extends ProgramDialog<String> {

        PasswordDialog(Window owner, Language language, Text reason) {
            super(owner, language.say("ui.password.title"));
            PasswordField field = new PasswordField();
            field.setAccessibleText(language.say("ui.password.title"));
            VBox content = new VBox(QuestionDialog.sentence(language.say(reason)), field);
            content.getStyleClass().add("dialog-content");
            fill(content);
            ButtonType open = button(language.say("ui.password.open"), ButtonBar.ButtonData.OK_DONE);
            answers(open, button(language.say("ui.password.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
            setResultConverter(button -> button == open ? field.getText() : null);
            Platform.runLater(field::requestFocus);
        }
    }
}
