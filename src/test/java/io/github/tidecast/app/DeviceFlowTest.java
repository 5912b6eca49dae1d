package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.DeviceChoice;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice of what computes, in the status bar. */
class DeviceFlowTest {

    @TempDir
    private Path folder;
    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theChoiceIsKeptAndWhatAGpuLacksIsSaid() {
        window.await(() -> window.find("device", Button.class).getText().equals("CPU, 1 thread"));
        window.robot.clickOn("#device");
        assertThat(call(() -> window.robot.lookup("#auto").queryAs(RadioButton.class).isSelected())).isTrue();
        window.robot.clickOn("#gpu");
        window.await(() -> window.settings.load().settings().device() == DeviceChoice.GPU);
        window.await(() -> window.robot.lookup("#reason").queryAs(Label.class).getText()
                .startsWith("The CPU computes: the GPU add-on is not installed"));
        assertThat(call(() -> window.robot.lookup("#folder").queryAs(TextField.class).getText())).endsWith("gpu");
        assertThat(call(() -> window.robot.lookup("#missing-files").queryAs(TextArea.class).getText()).lines()).hasSize(7);
    }
}
