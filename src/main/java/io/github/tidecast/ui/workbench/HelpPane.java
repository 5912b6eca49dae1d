package io.github.tidecast.ui.workbench;

import io.github.tidecast.files.ProgramFolders;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.MethodKey;
import io.github.tidecast.ui.common.StepKey;
import io.github.tidecast.ui.plot.PlotGesture;
import io.github.tidecast.ui.plot.PlotKey;
import io.github.tidecast.ui.session.CommandKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The help, over the window: how to get from a file to a forecast, the keys, and what this program is. */
final class HelpPane {

    private static final List<String> STEPS = List.of("ui.help.step-one", "ui.help.step-two", "ui.help.step-three",
            "ui.help.step-four", "ui.help.step-five");

    private static final double KEYS_WIDTH = 190;

    private final StackPane overlay;
    private final Language language;
    private final String version;
    private Optional<Node> before = Optional.empty();

    HelpPane(StackPane overlay, Language language, String version) {
        this.overlay = overlay;
        this.language = language;
        this.version = version;
        overlay.setOnMouseClicked(event -> {
            if (event.getTarget() == overlay) {
                hide();
            }
        });
        // what lies below is not to be reached by keys
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
            }
        });
    }

    void show() {
        VBox content = new VBox(title("ui.help.steps"));
        STEPS.forEach(step -> content.getChildren().add(line(Text.of(step))));
        content.getChildren().addAll(title("ui.help.keys"), windowKeys(), title("ui.help.chart-keys"), chartKeys(),
                title("ui.help.chart-mouse"), chartMouse(), title("ui.help.field-keys"), fieldKeys(),
                title("ui.help.method-keys"), methodKeys(),
                title("ui.help.about"), line(Text.of("ui.help.version", version)),
                line(Text.of("ui.help.log", ProgramFolders.ofThisMachine().logs().toString())), close());
        content.getStyleClass().add("help");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("help-scroll");
        scroll.setMaxSize(620, Region.USE_PREF_SIZE);
        before = Optional.ofNullable(overlay.getScene().getFocusOwner());
        overlay.getChildren().setAll(scroll);
        overlay.setVisible(true);
        // what a pane that scrolls holds is in the window only when the pane has its looks
        overlay.applyCss();
        content.lookup("#help-close").requestFocus();
    }

    void hide() {
        overlay.setVisible(false);
        overlay.getChildren().clear();
        before.ifPresent(Node::requestFocus);
    }

    private Node windowKeys() {
        GridPane grid = grid();
        CommandKey.words().forEach((name, key) -> grid.addRow(grid.getRowCount(), keys(List.of(key)),
                line(Text.of("ui.help.key." + name.name().toLowerCase(Locale.ROOT).replace('_', '-')))));
        return grid;
    }

    private Node chartKeys() {
        GridPane grid = grid();
        PlotKey.meanings().forEach((meaning, keys) -> grid.addRow(grid.getRowCount(),
                keys(keys.stream().map(KeyCombination::getDisplayText).toList()), line(meaning)));
        return grid;
    }

    private Node chartMouse() {
        GridPane grid = grid();
        for (PlotGesture gesture : PlotGesture.values()) {
            grid.addRow(grid.getRowCount(), line(gesture.how()), line(gesture.meaning()));
        }
        return grid;
    }

    private Node fieldKeys() {
        GridPane grid = grid();
        for (StepKey key : StepKey.values()) {
            grid.addRow(grid.getRowCount(), keys(List.of(new KeyCodeCombination(key.code()).getDisplayText())),
                    line(Text.of(key.steps() > 0 ? "ui.help.field.more" : "ui.help.field.less", Math.abs(key.steps()))));
        }
        return grid;
    }

    private Node methodKeys() {
        GridPane grid = grid();
        for (MethodKey key : MethodKey.values()) {
            grid.addRow(grid.getRowCount(), keys(List.of(new KeyCodeCombination(key.code()).getDisplayText())),
                    line(key.meaning()));
        }
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        grid.getColumnConstraints().addAll(new ColumnConstraints(KEYS_WIDTH), new ColumnConstraints());
        return grid;
    }

    private static Node keys(List<String> written) {
        FlowPane row = new FlowPane(4, 4);
        for (String one : written) {
            Label key = new Label(one);
            key.getStyleClass().add("key");
            row.getChildren().add(key);
        }
        return row;
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
        // no cancel button: that would take Esc from the window, and not give it back
        button.setOnAction(event -> hide());
        return button;
    }
}
