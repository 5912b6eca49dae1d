package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.ui.session.Commands;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says about the work that is on the desk, and the way back to the start. */
class HomeFlowTest {

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
        window.openSample("air_passengers");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theTitleIsTheDataThenTheProjectAndMarksUnsavedWork() {
        assertThat(title()).isEqualTo("air_passengers.csv – Tidecast");
        train();
        assertThat(title()).isEqualTo("*air_passengers.csv – Tidecast");
        save("flights.tidecast");
        assertThat(title()).isEqualTo("flights.tidecast – Tidecast");
        train();
        assertThat(title()).isEqualTo("*flights.tidecast – Tidecast");
    }

    @Test
    void theStartPageComesBackAndNothingIsLostByIt() {
        train();
        window.run(Commands.Name.HOME);
        window.answer("Cancel");
        assertThat(call(() -> window.session().dataProperty().get())).isPresent();
        window.run(Commands.Name.HOME);
        window.answer("Do not save");
        window.await(() -> window.session().dataProperty().get().isEmpty());
        assertThat(call(() -> window.session().runsProperty().get().runs())).isEmpty();
        assertThat(call(() -> window.scene().lookup(".welcome").getParent().isVisible())).isTrue();
        assertThat(title()).isEqualTo("Tidecast");
        window.openSample("us_employment");
        assertThat(title()).isEqualTo("us_employment.csv – Tidecast");
    }

    @Test
    void recentTablesAndProjectsAreInTheOpenMenu() {
        train();
        save("flights.tidecast");
        window.openSample("us_employment");
        assertThat(recent()).extracting(item -> item.getText().replaceAll("  .*", ""))
                .containsExactly("us_employment.csv", "flights.tidecast", "air_passengers.csv");
        call(() -> {
            recent().get(1).fire();
            return null;
        });
        window.answer("Do not save");
        window.await(() -> window.session().dataProperty().get().orElseThrow().file().endsWith("air_passengers.csv"));
        assertThat(title()).isEqualTo("flights.tidecast – Tidecast");
    }

    @Test
    void settingsThatChangedSinceTheForecastAreSaidBesideIt() {
        Node said = window.find("changed", Node.class);
        assertThat(call(said::isVisible)).isFalse();
        train();
        int now = call(() -> window.session().settingsProperty().get().orElseThrow().network().window());
        want(now);
        assertThat(call(said::isVisible)).isFalse();
        want(now + 12);
        assertThat(call(said::isVisible)).isTrue();
        assertThat(call(() -> window.find("changes", Label.class).getText())).isEqualTo(
                "Settings changed since this forecast: Window size %d → %d. Train to update it.".formatted(now, now + 12));
        assertThat(call(() -> window.find("tabs", TabPane.class).getTabs().getFirst().getStyleClass()))
                .contains("of-changed");
        train();
        assertThat(call(said::isVisible)).isFalse();
    }

    private void want(int size) {
        call(() -> {
            window.session().useSettings(
                    window.session().settingsProperty().get().orElseThrow().with(Settings.WINDOW, size));
            return null;
        });
    }

    private void train() {
        int before = call(() -> window.session().runsProperty().get().runs().size());
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().runsProperty().get().runs().size() > before
                && !window.session().trainingProperty().get().isActive());
    }

    private void save(String name) {
        window.nextFile(folder.resolve(name));
        window.run(Commands.Name.SAVE_PROJECT_AS);
        window.await(() -> window.session().notices().shown().stream()
                .anyMatch(notice -> notice.text().arguments().equals(List.of(name))));
    }

    private String title() {
        return call(() -> ((Stage) window.scene().getWindow()).getTitle());
    }

    private List<MenuItem> recent() {
        return call(() -> ((SplitMenuButton) window.scene().lookup("#open")).getItems().stream()
                .filter(item -> item.getStyleClass().contains("recent-item")).toList());
    }
}
