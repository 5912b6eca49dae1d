package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.settings.NetworkSettings;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for settings through the window. */
class TuningFlowTest {

    @TempDir
    Path folder;

    private final GatedEngine engine = new GatedEngine();
    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, engine);
        window.openSample("air_passengers");
        call(() -> {
            ((TabPane) window.scene().lookup("#tabs")).getSelectionModel().select(2);
            return null;
        });
        window.await(() -> window.scene().lookup("#what") != null);
        call(() -> {
            ((TitledPane) window.scene().lookup("#what")).setExpanded(true);
            window.find("two", CheckBox.class).setSelected(false);
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void onlyWhatIsChosenIsSearchedAndOnlyWithinItsRange() {
        NetworkSettings start = form();
        only("hidden");
        set("hidden-from", "40");
        set("hidden-to", "44");
        assertThat(call(() -> window.find("charts", Pane.class).isManaged())).as("charts of nothing").isFalse();
        search(6);
        finish(6);
        assertThat(call(() -> window.find("charts", Pane.class).isManaged())).isTrue();

        List<NetworkSettings> tried = engine.jobs().stream().map(ForecastJob::settings)
                .map(settings -> settings.network()).toList();
        assertThat(tried).hasSize(6);
        assertThat(tried.getFirst()).isEqualTo(start);
        assertThat(tried.subList(1, 6)).allMatch(network -> network.hidden() >= 40 && network.hidden() <= 44
                && network.window() == start.window() && network.dropout() == start.dropout());
        assertThat(points("course")).isEqualTo(6);
        assertThat(call(() -> ((XYChart<?, ?>) window.scene().lookup("#course")).getXAxis().getTickMarks().stream()
                .map(mark -> ((Number) mark.getValue()).doubleValue()).toList()))
                .isNotEmpty().allMatch(number -> number == Math.rint(number));
        assertThat(points("against")).isEqualTo(6);
    }

    @Test
    void suggestedRangesFollowTheFormUntilTheyAreChanged() {
        assertThat(text("window-from")).isEqualTo("5");
        set("window-input", "30");
        assertThat(text("window-from")).isEqualTo("10");
        set("window-to", "31");
        set("window-input", "20");
        assertThat(text("window-to")).isEqualTo("31");
        fire("resetRanges");
        assertThat(text("window-to")).isNotEqualTo("31");
    }

    @Test
    void aWrongRangeSaysSoAndNothingIsSearched() {
        set("hidden-from", "50");
        set("hidden-to", "40");
        assertThat(call(() -> window.find("hidden-range-complaint", Label.class).isVisible())).isTrue();
        assertThat(call(() -> window.find("hidden-range-complaint", Label.class).getText()))
                .startsWith("Hidden units can be searched from a lower to a higher value between 1 and 1,024");
        assertThat(disabled("startSearch")).isTrue();
        set("hidden-to", "60");
        assertThat(disabled("startSearch")).isFalse();
        only("none");
        assertThat(disabled("startSearch")).isTrue();
    }

    @Test
    void stoppingKeepsWhatWasTriedAndSaysWhetherItHolds() {
        search(500);
        for (int trials = 1; trials <= 3; trials++) {
            int wanted = trials;
            engine.letOne();
            window.await(() -> points("course") == wanted);
        }
        fire("stopSearch");
        window.await(() -> window.session().activities().shownProperty().get().isEmpty());

        assertThat(points("course")).isEqualTo(3);
        assertThat(text("said")).isNotBlank().doesNotContain("so far");
        int best = engine.jobs().subList(0, 3).stream().mapToInt(job -> job.settings().network().hidden()).max()
                .orElseThrow();
        fire("useFound");
        assertThat(form().hidden()).isEqualTo(best);
    }

    @Test
    void aTimeMayEndTheSearchInsteadOfANumber() {
        call(() -> {
            ((ComboBox<?>) window.scene().lookup("#unit")).getSelectionModel().select(1);
            return null;
        });
        search(1);
        assertThat(call(() -> window.session().activities().shownProperty().get().orElseThrow().text().key()))
                .isEqualTo("ui.tuning.timed-trial");
        assertThat(call(() -> window.session().activities().shownProperty().get().orElseThrow().remainingSeconds()
                .getAsDouble()))
                .isBetween(1.0, 60.0);
        fire("stopSearch");
        window.await(() -> window.session().activities().shownProperty().get().isEmpty());
    }

    @Test
    void twoEnginesTrySideBySideTheSameSettings() {
        call(() -> {
            window.find("two", CheckBox.class).setSelected(true);
            return null;
        });
        search(6);
        finish(6);
        assertThat(engine.jobs()).hasSize(6);
    }

    private void search(int budget) {
        call(() -> {
            Spinner<?> spinner = (Spinner<?>) window.scene().lookup("#budget");
            spinner.getEditor().setText(String.valueOf(budget));
            spinner.commitValue();
            return null;
        });
        fire("startSearch");
        window.await(() -> window.session().activities().shownProperty().get().isPresent());
    }

    private void finish(int trials) {
        for (int i = 0; i < trials; i++) {
            engine.letOne();
        }
        window.await(() -> window.session().activities().shownProperty().get().isEmpty());
    }

    private void only(String setting) {
        call(() -> {
            for (String one : List.of("window", "hidden", "layers", "dropout", "learning-rate", "role")) {
                window.find(one + "-searched", CheckBox.class).setSelected(one.equals(setting));
            }
            return null;
        });
    }

    private NetworkSettings form() {
        return call(() -> window.session().settingsProperty().get().orElseThrow().network());
    }

    private int points(String chart) {
        return call(() -> ((XYChart<?, ?>) window.scene().lookup("#" + chart)).getData().getFirst().getData().size());
    }

    private void set(String id, String text) {
        call(() -> {
            window.find(id, TextField.class).setText(text);
            return null;
        });
    }

    private String text(String id) {
        return call(() -> window.scene().lookup("#" + id) instanceof TextField field ? field.getText()
                : window.find(id, Label.class).getText());
    }

    private boolean disabled(String id) {
        return call(() -> window.scene().lookup("#" + id).isDisabled());
    }

    private void fire(String id) {
        call(() -> {
            ((ButtonBase) window.scene().lookup("#" + id)).fire();
            return null;
        });
    }
}
