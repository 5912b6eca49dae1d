package io.github.tidecast.ui.workbench;

import atlantafx.base.controls.ModalPane;
import io.github.tidecast.log.StateFolder;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.session.Commands.Name;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The help, over the window: how to get from a file to a forecast, the keys, and what this program is. */
final class HelpPane {

    private static final List<String> STEPS = List.of("ui.help.step-one", "ui.help.step-two", "ui.help.step-three",
            "ui.help.step-four", "ui.help.step-five");
    private static final List<Name> KEYS_SHOWN = List.of(Name.OPEN, Name.PASTE, Name.TRAIN, Name.STOP, Name.UNDO, Name.REDO, Name.SAVE_CHART_PNG,
            Name.EXPORT_WORKBOOK, Name.RESET_ZOOM, Name.FOLD_LEFT, Name.FOLD_RIGHT, Name.HELP);

    private final ModalPane overlay;
    private final Language language;
    private final String version;

    HelpPane(ModalPane overlay, Language language, String version) {
        this.overlay = overlay;
        this.language = language;
        this.version = version;
    }

    void show() {
        VBox content = new VBox(title("ui.help.steps"));
        STEPS.forEach(step -> content.getChildren().add(line(Text.of(step))));
        content.getChildren().addAll(title("ui.help.keys"), keys(), line(Text.of("ui.help.key.chart")),
                title("ui.help.about"), line(Text.of("ui.help.version", version)),
                line(Text.of("ui.help.log", StateFolder.ofProcess().path().toString())), close());
        content.getStyleClass().add("help");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("help-scroll");
        scroll.setMaxSize(620, Region.USE_PREF_SIZE);
        overlay.setAlignment(Pos.CENTER);
        overlay.show(scroll);
        content.lookup("#help-close").requestFocus();
    }

    private Node keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        Map<Name, String> words = Keys.words();
        for (int row = 0; row < KEYS_SHOWN.size(); row++) {
            Name name = KEYS_SHOWN.get(row);
            Label key = new Label(words.get(name));
            key.getStyleClass().add("key");
            grid.add(key, 0, row);
            grid.add(line(Text.of("ui.help.key." + name.name().toLowerCase(Locale.ROOT).replace('_', '-'))), 1, row);
        }
        return grid;
    }

    private Label title(String key) {
        Label label = line(Text.of(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private Label line(Text text) {
        Label label = new Label();
        label.textProperty().bind(language.saying(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button close() {
        Button button = new Button();
        button.setId("help-close");
        button.textProperty().bind(language.saying(Text.of("ui.help.close")));
        button.getStyleClass().add("accent");
        button.setCancelButton(true);
        button.setOnAction(event -> overlay.hide(true));
        return button;
    }
}
