package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.ui.plot.PlotKey;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.TrainingState;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The help lists what there is, and leaves the window as it was. */
class HelpTest {

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new EndlessEngine());
        window.openSample("air_passengers");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void escapeClosesTheHelpAndStopsATrainingAfterwards() {
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().trainingProperty().get().isActive());
        openHelp();
        window.robot.push(KeyCode.ESCAPE);
        window.await(() -> window.scene().lookup("#help-close") == null);
        assertThat(call(() -> window.session().trainingProperty().get())).isNotEqualTo(TrainingState.CANCELLED);
        window.robot.push(KeyCode.ESCAPE);
        window.await(() -> window.session().trainingProperty().get() == TrainingState.CANCELLED);
    }

    /** Menu buttons take Esc for themselves. */
    @Test
    void escapeStopsATrainingWhateverHasTheKeyboard() {
        AtomicInteger stops = new AtomicInteger();
        call(() -> {
            window.session().commands().get(Commands.Name.STOP).provide(stops::incrementAndGet,
                    new SimpleBooleanProperty(true));
            List<Node> owners = window.scene().getRoot().lookupAll("*").stream().filter(Node::isFocusTraversable)
                    .toList();
            int asked = 0;
            for (Node owner : owners) {
                owner.requestFocus();
                if (owner.isFocused()) {
                    owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
                    asked++;
                    assertThat(stops).as(owner.toString()).hasValue(asked);
                }
            }
            assertThat(asked).isGreaterThan(20);
            return null;
        });
    }

    @Test
    void everyKeyIsListed() {
        openHelp();
        Set<String> listed = call(() -> window.scene().getRoot().lookupAll(".key").stream()
                .map(node -> ((Label) node).getText()).collect(Collectors.toCollection(TreeSet::new)));
        KeyCombination defaultButton = new KeyCodeCombination(KeyCode.ENTER);
        List<String> handled = call(() -> window.scene().getAccelerators().keySet().stream()
                .filter(keys -> !keys.equals(defaultButton)).map(KeyCombination::getDisplayText).toList());
        assertThat(listed).containsAll(handled);
        for (PlotKey key : PlotKey.values()) {
            assertThat(listed).contains(key.shown().getDisplayText());
        }
    }

    @Test
    void theCardIsPaintedOnceInTheMiddle() {
        openHelp();
        WaitForAsyncUtils.sleep(900, TimeUnit.MILLISECONDS);
        Bounds all = new BoundingBox(0, 0, 1_000, 1_000);
        assertThat(call(() -> Picture.ofScreen(1_000, 1_000).differences(Picture.of(window.scene()), all))).isZero();
        window.robot.push(KeyCode.ESCAPE);
        window.await(() -> window.scene().lookup("#help-close") == null);
        WaitForAsyncUtils.sleep(900, TimeUnit.MILLISECONDS);
        assertThat(call(() -> Picture.ofScreen(1_000, 1_000).differences(Picture.of(window.scene()), all))).isZero();
    }

    private void openHelp() {
        window.robot.push(KeyCode.F1);
        window.await(() -> window.scene().lookup("#help-close") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Trains until it is stopped. */
    private static final class EndlessEngine implements Engine {

        @Override
        public Device device() {
            return new Device("CPU", false, 1, false, "");
        }

        @Override
        public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws StoppedException {
            while (!observer.stopRequested()) {
                LockSupport.parkNanos(10_000_000);
            }
            throw new StoppedException();
        }

        @Override
        public void close() {
        }
    }
}
