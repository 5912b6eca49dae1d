package io.github.tidecast.ui.export;

import io.github.tidecast.ui.common.Confirmation;
import io.github.tidecast.ui.common.Confirmation.Choice;
import io.github.tidecast.ui.common.Language;
import javafx.scene.control.ButtonBar.ButtonData;

/** Asks in a dialog over the window; waiting is the default. */
public final class UnwrittenAlert implements UnwrittenQuestion {

    private final Confirmation confirmation;
    private final Language language;

    /** A question in front of a window. */
    public UnwrittenAlert(Confirmation confirmation, Language language) {
        this.confirmation = confirmation;
        this.language = language;
    }

    @Override
    public void ask(int files, Runnable wait, Runnable giveUp) {
        confirmation.ask("ui.export.unwritten-title", language.say("ui.export.unwritten", files),
                new Choice("ui.export.wait", ButtonData.YES, wait),
                new Choice("ui.export.give-up", ButtonData.NO, giveUp),
                new Choice("ui.export.stay", ButtonData.CANCEL_CLOSE, () -> { }));
    }
}
