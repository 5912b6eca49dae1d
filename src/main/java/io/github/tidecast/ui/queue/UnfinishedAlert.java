package io.github.tidecast.ui.queue;

import io.github.tidecast.ui.common.Confirmation;
import io.github.tidecast.ui.common.Confirmation.Choice;
import io.github.tidecast.ui.common.Language;
import javafx.scene.control.ButtonBar.ButtonData;

/** Asks in a dialog over the window; staying is the default. */
public final class UnfinishedAlert implements UnfinishedQuestion {

    private final Confirmation confirmation;
    private final Language language;

    /** A question in front of a window. */
    public UnfinishedAlert(Confirmation confirmation, Language language) {
        this.confirmation = confirmation;
        this.language = language;
    }

    @Override
    public void ask(int trainings, Runnable giveUp) {
        confirmation.ask("ui.queue.unfinished-title", language.say("ui.queue.unfinished", trainings),
                new Choice("ui.queue.give-up", ButtonData.OTHER, giveUp),
                new Choice("ui.queue.stay", ButtonData.CANCEL_CLOSE, () -> { }));
    }
}
