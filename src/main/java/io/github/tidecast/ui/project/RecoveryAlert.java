package io.github.tidecast.ui.project;

import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.ui.common.Asking;
import io.github.tidecast.ui.common.Language;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks in a dialog over the window; recovering is the default. */
public final class RecoveryAlert implements RecoveryQuestion {

    private final Supplier<Window> owner;
    private final Language language;
    private final Asking asking;

    /**
     * A question in front of a window.
     *
     * @param asking lets it wait for other questions
     */
    public RecoveryAlert(Supplier<Window> owner, Language language, Asking asking) {
        this.owner = owner;
        this.language = language;
        this.asking = asking;
    }

    @Override
    public void ask(RecoveredProject left, Runnable recover, Runnable discard, Runnable later) {
        ButtonType yes = new ButtonType(language.say("ui.recovery.yes"), ButtonBar.ButtonData.YES);
        ButtonType no = new ButtonType(language.say("ui.recovery.no"), ButtonBar.ButtonData.NO);
        ButtonType wait = new ButtonType(language.say("ui.recovery.later"), ButtonBar.ButtonData.CANCEL_CLOSE);
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.texts().locale())
                .format(LocalDateTime.ofInstant(left.saved(), ZoneId.systemDefault()));
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION,
                language.say("ui.recovery.question", left.name(), when), yes, no, wait);
        alert.initOwner(owner.get());
        alert.setHeaderText(null);
        alert.setTitle(language.say("ui.recovery.title"));
        asking.ask(alert, () -> {
            Optional<ButtonType> answer = Optional.ofNullable(alert.getResult());
            if (answer.equals(Optional.of(yes))) {
                recover.run();
            } else if (answer.equals(Optional.of(no))) {
                discard.run();
            } else {
                later.run();
            }
        });
    }
}
