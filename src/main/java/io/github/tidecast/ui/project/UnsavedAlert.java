package io.github.tidecast.ui.project;

import io.github.tidecast.ui.common.Confirmation;
import io.github.tidecast.ui.common.Confirmation.Choice;
import io.github.tidecast.ui.common.Language;
import javafx.scene.control.ButtonBar.ButtonData;

/** Asks in a dialog over the window; saving is the default. */
public final class UnsavedAlert implements UnsavedQuestion {

    private final Confirmation confirmation;
    private final Language language;

    /** A question in front of a window. */
    public UnsavedAlert(Confirmation confirmation, Language language) {
        this.confirmation = confirmation;
        this.language = language;
    }

    @Override
    public void ask(String name, Runnable save, Runnable discard, Runnable stay) {
        confirmation.ask("ui.unsaved.title", language.say("ui.unsaved.question", name),
                new Choice("ui.unsaved.save", ButtonData.YES, save),
                new Choice("ui.unsaved.discard", ButtonData.NO, discard),
                new Choice("ui.unsaved.back", ButtonData.CANCEL_CLOSE, stay));
    }
}
