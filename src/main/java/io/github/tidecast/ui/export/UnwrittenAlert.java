package io.github.tidecast.ui.export;

import io.github.tidecast.ui.common.Asking;
import io.github.tidecast.ui.common.Language;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks in a dialog over the window; waiting is the default. */
public final class UnwrittenAlert implements UnwrittenQuestion {

    private final Supplier<Window> owner;
    private final Language language;
    private final Asking asking;

    /**
     * A question in front of a window.
     *
     * @param asking lets it wait for other questions
     */
    public UnwrittenAlert(Supplier<Window> owner, Language language, Asking asking) {
        this.owner = owner;
        this.language = language;
        this.asking = asking;
    }

    @Override
    public void ask(int files, Runnable wait, Runnable giveUp) {
        ButtonType first = new ButtonType(language.say("ui.export.wait"), ButtonBar.ButtonData.YES);
        ButtonType without = new ButtonType(language.say("ui.export.give-up"), ButtonBar.ButtonData.NO);
        ButtonType stay = new ButtonType(language.say("ui.export.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, language.say("ui.export.unwritten", files), first, without,
                stay);
        alert.initOwner(owner.get());
        alert.setHeaderText(null);
        alert.setTitle(language.say("ui.export.unwritten-title"));
        asking.ask(alert, () -> {
            if (alert.getResult() == first) {
                wait.run();
            } else if (alert.getResult() == without) {
                giveUp.run();
            }
        });
    }
}
