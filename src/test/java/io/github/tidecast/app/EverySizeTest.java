package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.ui.session.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** At every size that the window may have no word is cut, in no language. */
class EverySizeTest {

    @TempDir
    Path folder;

    static List<Arguments> sizesInBothLanguages() {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE).flatMap(language -> Stream.of(
                Arguments.of(language, 0, 0), Arguments.of(language, 900, 600), Arguments.of(language, 1_000, 700),
                Arguments.of(language, 1_440, 900),
                Arguments.of(language, 1_920, 1_080))).toList();
    }

    @ParameterizedTest(name = "{0} {1}x{2}")
    @MethodSource("sizesInBothLanguages")
    void noWordIsCut(Locale language, int width, int height) throws Exception {
        new SettingsFile(folder.resolve("settings.json")).save(
                UserSettings.DEFAULT.withLanguage(Optional.of(language)));
        try (WindowHarness window = WindowHarness.openAsItIs(folder, new StillEngine())) {
            Stage stage = (Stage) window.scene().getWindow();
            call(() -> {
                if (width > 0) { // as on a screen of that size, which may be smaller than the usual least size
                    stage.setMinWidth(Math.min(width, stage.getMinWidth()));
                    stage.setMinHeight(Math.min(height, stage.getMinHeight()));
                }
                stage.setWidth(Math.max(width, stage.getMinWidth()));
                stage.setHeight(Math.max(height, stage.getMinHeight()));
                return null;
            });
            settle(window);
            List<String> cut = new ArrayList<>(cut(window, "welcome"));
            window.openSample("seattle_weather");
            window.run(Commands.Name.TRAIN);
            window.await(() -> window.session().finishedProperty().get().isPresent());
            TabPane tabs = window.find("tabs", TabPane.class);
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int shown = tab;
                call(() -> {
                    tabs.getSelectionModel().select(shown);
                    return null;
                });
                settle(window);
                cut.addAll(cut(window, tabs.getTabs().get(tab).getId()));
            }
            assertThat(cut).isEmpty();
        }
    }

    private static void settle(WindowHarness window) {
        WaitForAsyncUtils.waitForFxEvents();
        call(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return null;
        });
    }

    private static List<String> cut(WindowHarness window, String where) {
        return call(() -> labels(window.scene().getRoot()).stream()
                .filter(label -> !isWhole(label) || !isInside(label))
                .map(label -> where + ": " + label.getText() + " " + label.getStyleClass()).toList());
    }

    private static List<Labeled> labels(Node node) {
        List<Labeled> found = new ArrayList<>();
        if (node.isVisible() && node.getOpacity() > 0) {
            if (node instanceof Labeled label && label.getText() != null && !label.getText().isBlank()
                    && label.getWidth() > 0 && !(node instanceof TableCell)) {
                found.add(label);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(labels(child)));
            }
        }
        return found;
    }

    /** Whether a control shows its words without dots, or none of them but its icon. */
    private static boolean isWhole(Labeled control) {
        Node words = control.lookup(control instanceof TitledPane ? ".title > .text" : ".text");
        return !(words instanceof Text shown) || control.isMnemonicParsing()
                || shown.getText().equals(control.getText());
    }

    /** Whether nothing but a pane that scrolls cuts it sideways; tables scroll their columns. */
    private static boolean isInside(Labeled label) {
        if (label.getParent() instanceof TableColumnHeader) {
            return true;
        }
        Bounds bounds = label.localToScene(label.getLayoutBounds());
        double right = label.getScene().getWidth();
        for (Node above = label.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER) {
                right = Math.min(right, pane.localToScene(pane.getLayoutBounds()).getMaxX());
            }
        }
        return bounds.getMinX() >= -1 && bounds.getMaxX() <= right + 1;
    }
}
