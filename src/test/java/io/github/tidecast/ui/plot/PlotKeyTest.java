package io.github.tidecast.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a chart does with keys is what the list of its keys says. */
class PlotKeyTest extends PlotUnderTest {

    /** Other places of the same key on a keyboard. */
    private static final Map<KeyCode, KeyCode> SAME = Map.of(KeyCode.KP_LEFT, KeyCode.LEFT, KeyCode.KP_RIGHT,
            KeyCode.RIGHT, KeyCode.KP_UP, KeyCode.UP, KeyCode.KP_DOWN, KeyCode.DOWN, KeyCode.ADD, KeyCode.PLUS,
            KeyCode.EQUALS, KeyCode.PLUS, KeyCode.SUBTRACT, KeyCode.MINUS);

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void everyKeyThatIsHandledIsListedAndNoOther(FxRobot robot) {
        List<String> handled = new ArrayList<>();
        robot.interact(() -> {
            for (KeyCode code : KeyCode.values()) {
                for (boolean control : new boolean[] {false, true}) {
                    for (boolean alt : new boolean[] {false, true}) {
                        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
                        if (isConsumed(event)) {
                            handled.add(written(SAME.getOrDefault(code, code), control, alt));
                        }
                    }
                }
            }
        });
        Set<String> listed = PlotKey.meanings().values().stream().flatMap(List::stream)
                .map(KeyCombination::getDisplayText).collect(Collectors.toSet());
        listed.remove(PlotKey.COPY_TABLE.shown().getDisplayText());
        assertThat(Set.copyOf(handled)).isEqualTo(listed).isNotEmpty();
    }

    private boolean isConsumed(KeyEvent event) {
        boolean[] unused = {false};
        EventHandler<KeyEvent> watch = seen -> unused[0] = true;
        plot.getParent().addEventHandler(KeyEvent.KEY_PRESSED, watch);
        plot.fireEvent(event);
        plot.getParent().removeEventHandler(KeyEvent.KEY_PRESSED, watch);
        return !unused[0];
    }

    private static String written(KeyCode code, boolean control, boolean alt) {
        List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        if (control) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (alt) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        return new KeyCodeCombination(code, modifiers.toArray(KeyCombination.Modifier[]::new)).getDisplayText();
    }
}
