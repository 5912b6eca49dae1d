package io.github.tidecast.ui.project;

import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.ui.common.Confirmation;
import io.github.tidecast.ui.common.Confirmation.Choice;
import io.github.tidecast.ui.common.Language;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.ButtonBar.ButtonData;

/** Asks in a dialog over the window; recovering is the default. */
public final class RecoveryAlert implements RecoveryQuestion {

    private final Confirmation confirmation;
    private final Language language;

    /** A question in front of a window. */
    public RecoveryAlert(Confirmation confirmation, Language language) {
        this.confirmation = confirmation;
        this.language = language;
    }

    @Override
    public void ask(RecoveredProject left, Runnable recover, Runnable discard, Runnable later) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.texts().locale())
                .format(LocalDateTime.ofInstant(left.saved(), ZoneId.systemDefault()));
        confirmation.ask("ui.recovery.title", language.say("ui.recovery.question", left.name(), when),
                new Choice("ui.recovery.yes", ButtonData.YES, recover),
                new Choice("ui.recovery.no", ButtonData.NO, discard),
                new Choice("ui.recovery.later", ButtonData.CANCEL_CLOSE, later));
    }
}
