package io.github.tidecast.ui.common;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Questions with some answers to choose from, in a dialog over the window. FX thread only. */
public final class Confirmation {

    private final Supplier<Window> owner;
    private final Language language;
    private final Asking asking;

    /**
     * Questions in front of a window.
     *
     * @param asking lets each wait for other questions
     */
    public Confirmation(Supplier<Window> owner, Language language, Asking asking) {
        this.owner = owner;
        this.language = language;
        this.asking = asking;
    }

    /**
     * An answer.
     *
     * @param label  key of what its button says
     * @param place  which kind of button it is
     * @param effect runs when it is chosen
     */
    public record Choice(String label, ButtonBar.ButtonData place, Runnable effect) {
    }

    /**
     * Asks without waiting. Closing the dialog means the last choice.
     *
     * @param title    key of the title
     * @param question in the language of the window
     */
    public void ask(String title, String question, Choice... choices) {
        List<ButtonType> buttons = Arrays.stream(choices)
                .map(choice -> new ButtonType(language.say(choice.label()), choice.place())).toList();
        QuestionDialog dialog = new QuestionDialog(owner.get(), language.say(title), question, buttons);
        asking.ask(dialog, () -> {
            int chosen = dialog.getResult() == null ? -1 : buttons.indexOf(dialog.getResult());
            choices[chosen < 0 ? choices.length - 1 : chosen].effect().run();
        });
    }
}
