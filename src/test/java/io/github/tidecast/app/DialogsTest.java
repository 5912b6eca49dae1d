package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every dialog of the program shows all it says, with room around it, in the middle of its window. */
class DialogsTest {

    private static final double LEAST_PADDING = 10;

    private final FxRobot robot = new FxRobot();
    private Stage owner;

    @BeforeEach
    void open() throws Exception {
        owner = FxToolkit.registerPrimaryStage();
        owner.setOnHiding(null); // the stage of a test before this one
    }

    @AfterEach
    void close() {
        call(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static Stream<Arguments> everyDialogInEveryLanguageAndSize() {
        return Stream.of(EveryDialog.values()).flatMap(dialog -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .flatMap(language -> Stream.of(1, 1.5, 2.0).map(scale -> Arguments.of(dialog, language, scale))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyDialogInEveryLanguageAndSize")
    void everythingIsSeenInTheMiddleOfTheWindow(EveryDialog dialog, Locale language, double scale) {
        DialogPane pane = show(dialog, language, scale);
        Window window = pane.getScene().getWindow();
        List<Control> controls = new ArrayList<>();
        call(() -> {
            collect(pane, controls);
            return null;
        });
        assertThat(controls).isNotEmpty();
        assertThat(controls).filteredOn(Labeled.class::isInstance).extracting(Labeled.class::cast)
                .allSatisfy(labeled -> assertThat(shown(labeled)).as(labeled.toString()).isEqualTo(labeled.getText()));
        assertThat(controls).allSatisfy(control -> assertThat(padding(control)).as(control.toString())
                .isGreaterThanOrEqualTo(LEAST_PADDING));
        assertThat(controls).filteredOn(TextField.class::isInstance)
                .allSatisfy(field -> assertThat(field.getWidth()).isGreaterThanOrEqualTo(60 * scale));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertThat(window.getX()).isGreaterThanOrEqualTo(screen.getMinX());
        assertThat(window.getY()).isGreaterThanOrEqualTo(screen.getMinY());
        assertThat(window.getX() + window.getWidth()).isLessThanOrEqualTo(screen.getMaxX() + 1);
        assertThat(window.getY() + window.getHeight()).isLessThanOrEqualTo(screen.getMaxY() + 1);
        assertThat(((Stage) window).getOwner()).isSameAs(owner);
        assertThat(window.getX() + window.getWidth() / 2).isCloseTo(owner.getX() + owner.getWidth() / 2, within(2.0));
        assertThat(window.getY() + window.getHeight() / 2).isCloseTo(owner.getY() + owner.getHeight() / 2, within(2.0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDialog")
    void enterDoesOneThingAndEscapeDoesNothing(EveryDialog dialog) {
        DialogPane pane = show(dialog, Locale.ENGLISH, 1);
        List<Button> buttons = call(() -> pane.getButtonTypes().stream().map(type -> (Button) pane.lookupButton(type))
                .toList());
        assertThat(buttons).filteredOn(Button::isDefaultButton).hasSize(1);
        assertThat(buttons).filteredOn(Button::isCancelButton).singleElement().satisfies(refusal ->
                assertThat(ButtonBar.getButtonData(refusal)).isEqualTo(ButtonBar.ButtonData.CANCEL_CLOSE));
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pane()).isNull();
        assertThat(dialog.done()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDialog")
    void aRingIsAroundWhatHasTheKeyboard(EveryDialog dialog) {
        DialogPane pane = show(dialog, Locale.ENGLISH, 1);
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = call(() -> pane.getScene().getFocusOwner());
        WindowHarness.patiently(() -> call(() -> pane.lookup(".focus-ring") instanceof Node ring && ring.isVisible()
                && ring.getBoundsInParent().contains(owner.localToScene(owner.getLayoutBounds()).getCenterX(),
                        owner.localToScene(owner.getLayoutBounds()).getCenterY())));
    }

    static Stream<EveryDialog> everyDialog() {
        return Stream.of(EveryDialog.values());
    }

    @Test
    void whatCannotBeUndoneIsNotTheDefault() {
        for (EveryDialog dialog : List.of(EveryDialog.REPLACE, EveryDialog.UNFINISHED)) {
            show(dialog, Locale.ENGLISH, 1);
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(pane()).isNull();
            assertThat(dialog.done()).as(dialog.name()).isFalse();
        }
    }

    private DialogPane show(EveryDialog dialog, Locale language, double scale) {
        call(() -> {
            EveryDialog.dress(owner, scale);
            return null;
        });
        dialog.ask(owner, language);
        WindowHarness.patiently(() -> pane() != null && pane().getScene().getWindow().isShowing());
        WaitForAsyncUtils.waitForFxEvents();
        DialogPane shown = pane();
        call(() -> {
            shown.applyCss();
            shown.layout();
            return null;
        });
        return shown;
    }

    private static DialogPane pane() {
        return call(() -> Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull)
                .map(javafx.scene.Scene::getRoot).filter(DialogPane.class::isInstance).map(DialogPane.class::cast)
                .findFirst().orElse(null));
    }

    /** The controls that a user sees one by one, not their pieces. */
    private static void collect(Node node, List<Control> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled || node instanceof TextField || node instanceof ComboBox
                || node instanceof Spinner) {
            found.add((Control) node);
        }
        if (node instanceof ComboBox<?> box && box.getButtonCell() != null) {
            found.add(box.getButtonCell());
        } else if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String shown(Labeled labeled) {
        return labeled.getText() == null || labeled.getText().isEmpty() ? labeled.getText()
                : call(() -> labeled.lookup(".text") instanceof Text text ? text.getText() : "");
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The room between a control and the edge of its dialog; negative if it sticks out. */
    private static double padding(Node node) {
        Bounds box = box(node);
        return Math.min(Math.min(box.getMinX(), box.getMinY()), Math.min(node.getScene().getWidth() - box.getMaxX(),
                node.getScene().getHeight() - box.getMaxY()));
    }
}
