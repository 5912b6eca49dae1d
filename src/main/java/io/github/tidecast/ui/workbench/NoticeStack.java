package io.github.tidecast.ui.workbench;

import atlantafx.base.controls.Notification;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.common.Notices;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows notices in a corner of the window. What went well leaves by itself, what went wrong stays until dismissed. */
final class NoticeStack {

    private static final Duration STAY = Duration.seconds(8);

    private final VBox pane;
    private final Notices notices;
    private final Language language;
    private final Map<Notice, Notification> cards = new HashMap<>();

    NoticeStack(VBox pane, Notices notices, Language language) {
        this.pane = pane;
        this.notices = notices;
        this.language = language;
        notices.shown().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(notice -> pane.getChildren().remove(cards.remove(notice)));
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    private void add(Notice notice) {
        Notification card = new Notification();
        card.messageProperty().bind(language.saying(notice.text()));
        card.accessibleTextProperty().bind(card.messageProperty());
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.getStyleClass().addAll("elevated-2", "notice", switch (notice.kind()) {
            case DONE -> "success";
            case HINT -> "accent";
            case PROBLEM -> "danger";
        });
        card.setGraphic(new FontIcon(switch (notice.kind()) {
            case DONE -> "mdoal-check_circle";
            case HINT -> "mdoal-info";
            case PROBLEM -> "mdoal-error";
        }));
        card.setOnClose(event -> notices.dismiss(notice));
        notice.action().ifPresent(action -> card.setPrimaryActions(button(action.label(), notice)));
        cards.put(notice, card);
        pane.getChildren().add(card);
        if (notice.kind() != Notice.Kind.PROBLEM) {
            PauseTransition leaving = new PauseTransition(STAY);
            leaving.setOnFinished(event -> notices.dismiss(notice));
            leaving.play();
        }
    }

    private Button button(Text label, Notice notice) {
        Button button = new Button();
        button.textProperty().bind(language.saying(label));
        button.setOnAction(event -> notices.accept(notice));
        return button;
    }
}
