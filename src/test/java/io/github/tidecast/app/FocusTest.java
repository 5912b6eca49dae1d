package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.Theme;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.ui.session.Commands;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever walks through the window with the Tab key sees at each step where the keyboard is. */
class FocusTest {

    private static final int STEPS_AT_MOST = 80;
    private static final double AROUND = 4;
    /** A ring around the smallest control has more. */
    private static final int PIXELS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void eachStepOfTheTabKeyIsSeen(Theme theme) throws Exception {
        new SettingsFile(folder.resolve("settings.json")).save(UserSettings.DEFAULT
                .withLanguage(Optional.of(Locale.ENGLISH)).withTheme(theme));
        try (WindowHarness window = WindowHarness.openAsItIs(folder, new StillEngine())) {
            window.openSample("seattle_weather");
            window.run(Commands.Name.TRAIN);
            window.await(() -> window.session().finishedProperty().get().isPresent());
            Set<Node> visited = new HashSet<>();
            Picture before = call(() -> Picture.of(window.scene()));
            Node owner = call(() -> window.scene().getFocusOwner());
            while (visited.add(owner) && visited.size() < STEPS_AT_MOST) {
                window.robot.push(KeyCode.TAB);
                WaitForAsyncUtils.waitForFxEvents();
                Node now = call(() -> window.scene().getFocusOwner());
                Picture after = call(() -> Picture.of(window.scene()));
                if (now != owner) {
                    assertThat(after.differences(before, around(now))).as("pixels around " + now)
                            .isGreaterThan(PIXELS);
                }
                before = after;
                owner = now;
            }
            assertThat(visited).hasSizeBetween(30, STEPS_AT_MOST - 1);
        }
    }

    private static Bounds around(Node node) {
        return call(() -> {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return new BoundingBox(bounds.getMinX() - AROUND, bounds.getMinY() - AROUND,
                    bounds.getWidth() + 2 * AROUND, bounds.getHeight() + 2 * AROUND);
        });
    }
}
