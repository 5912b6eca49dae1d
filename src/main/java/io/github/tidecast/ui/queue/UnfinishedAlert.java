package io.github.tidecast.ui.queue;

import io.github.tidecast.ui.common.Asking;
import io.github.tidecast.ui.common.Language;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks in a dialog over the window; staying is the default. */
public final class UnfinishedAlert implements UnfinishedQuestion {

    private final Supplier<Window> owner;
    private final Language language;
    private final Asking asking;

    /**
     * A question in front of a window.
     *
     * @param asking lets it wait for other questions
     */
    public UnfinishedAlert(Supplier<Window> owner, Language language, Asking asking) {
        this.owner = owner;
        this.language = language;
        this.asking = asking;
    }

    @Override
    public void ask(int trainings, Runnable giveUp) {
        ButtonType leave = new ButtonType(language.say("ui.queue.give-up"), ButtonBar.ButtonData.OTHER);
        ButtonType stay = new ButtonType(language.say("ui.queue.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, language.say("ui.queue.unfinished", trainings), leave,
                stay);
        alert.initOwner(owner.get());
        alert.setHeaderText(null);
        alert.setTitle(language.say("ui.queue.unfinished-title"));
        asking.ask(alert, () -> {
            if (alert.getResult() == leave) {
                giveUp.run();
            }
        });
    }
}
