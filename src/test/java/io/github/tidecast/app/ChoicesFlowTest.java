package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.TrainingState;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choices about data and settings: what they mean, and the way back. */
class ChoicesFlowTest {

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
        window.openSample("us_employment");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aFieldIsUndoneAndRedoneAsOneStep() {
        String before = text("window-input");
        assertThat(disabled("undo")).isTrue();
        window.type("window-input", "36");
        window.type("hidden-input", "64");
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("hidden-input")).isNotEqualTo("64");
        assertThat(text("window-input")).isEqualTo("36");
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("window-input")).isEqualTo(before);
        assertThat(disabled("undo")).isTrue();

        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text("window-input")).isEqualTo("36");
        fire("redo");
        assertThat(text("hidden-input")).isEqualTo("64");
        assertThat(disabled("redo")).isTrue();
    }

    @Test
    void somethingThatIsNotValidIsUndoneToo() {
        String before = text("window-input");
        window.type("window-input", "-");
        assertThat(call(() -> window.session().settingsProperty().get())).isEmpty();
        fire("undo");
        assertThat(text("window-input")).isEqualTo(before);
        assertThat(call(() -> window.session().settingsProperty().get())).isPresent();
    }

    @Test
    void theColumnIsUndoneWithTheSettingsItHad() {
        String first = target();
        window.type("hidden-input", "33");
        call(() -> {
            ((ComboBox<?>) window.scene().lookup("#target")).getSelectionModel().select(2);
            return null;
        });
        window.await(() -> target().equals("construction") && window.session().settingsProperty().get().isPresent());
        assertThat(text("hidden-input")).isNotEqualTo("33");

        fire("undo");
        assertThat(target()).isEqualTo(first);
        assertThat(text("hidden-input")).isEqualTo("33");
        fire("redo");
        assertThat(target()).isEqualTo("construction");
        assertThat(text("hidden-input")).isNotEqualTo("33");
    }

    @Test
    void choicesOfTheFurtherSettingsAreUndone() {
        call(() -> {
            ((TitledPane) window.scene().lookup("#more")).setExpanded(true);
            window.find("calendar", CheckBox.class).setSelected(false);
            ((ComboBox<?>) window.scene().lookup("#gap-filling")).getSelectionModel().select(0);
            return null;
        });
        fire("undo");
        assertThat(call(() -> window.session().settingsProperty().get().orElseThrow().preparation().gaps().name()))
                .isEqualTo("SEASONAL");
        fire("undo");
        assertThat(call(() -> window.find("calendar", CheckBox.class).isSelected())).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void howTheFileIsReadIsUndone() {
        call(() -> {
            ((TabPane) window.scene().lookup("#tabs")).getSelectionModel().selectLast();
            return null;
        });
        window.await(() -> window.scene().lookup("#import-duplicates") != null);
        Optional<DuplicateRule> before = duplicates();
        call(() -> {
            ((ComboBox<String>) window.scene().lookup("#import-duplicates")).setValue(DuplicateRule.SUM.name());
            return null;
        });
        window.await(() -> duplicates().equals(Optional.of(DuplicateRule.SUM))
                && window.session().settingsProperty().get().isPresent());
        fire("undo");
        assertThat(duplicates()).isEqualTo(before);
        assertThat(call(() -> ((ComboBox<String>) window.scene().lookup("#import-duplicates")).getValue()))
                .isEqualTo(before.orElseThrow().name());
        fire("redo");
        assertThat(duplicates()).contains(DuplicateRule.SUM);
    }

    private Optional<DuplicateRule> duplicates() {
        return call(() -> window.session().dataProperty().get().orElseThrow().imported().options().duplicates());
    }

    @Test
    @SuppressWarnings("unchecked")
    void howGapsAreFilledIsOneSettingInTwoPlaces() {
        call(() -> {
            ((TabPane) window.scene().lookup("#tabs")).getSelectionModel().selectLast();
            ((TitledPane) window.scene().lookup("#more")).setExpanded(true);
            return null;
        });
        window.await(() -> window.scene().lookup("#import-gaps") != null);
        ComboBox<GapFilling> there = call(() -> (ComboBox<GapFilling>) window.scene().lookup("#import-gaps"));
        ComboBox<GapFilling> here = call(() -> (ComboBox<GapFilling>) window.scene().lookup("#gap-filling"));
        call(() -> {
            there.setValue(GapFilling.ZERO);
            return null;
        });
        assertThat(call(here::getValue)).isEqualTo(GapFilling.ZERO);
        call(() -> {
            here.setValue(GapFilling.LINEAR);
            return null;
        });
        assertThat(call(there::getValue)).isEqualTo(GapFilling.LINEAR);
        fire("undo");
        assertThat(call(there::getValue)).isEqualTo(GapFilling.SEASONAL);
    }

    @Test
    void anotherFileBeginsAnew() {
        window.type("hidden-input", "33");
        assertThat(disabled("undo")).isFalse();
        window.openSample("air_passengers");
        window.await(() -> disabled("undo"));
    }

    @Test
    void aChangedFieldSaysWhatItDoesAndWhatEarlierRunsGave() {
        window.type("window-input", "36");
        assertThat(text("whatIf")).isEqualTo("Looks at the last 36 months.");
        assertThat(call(() -> isBelow("window-input"))).isTrue();
        train("8");
        train("16");
        window.type("hidden-input", "32");
        window.await(() -> text("whatIf").contains("Earlier runs"));
        assertThat(text("whatIf")).startsWith("Can learn finer patterns").endsWith(
                "Earlier runs: 16 gave MAE 0.0625, 8 gave MAE 0.125.");
        assertThat(call(() -> isBelow("hidden-input"))).isTrue();
        call(() -> {
            ((ComboBox<?>) window.scene().lookup("#role")).getSelectionModel().select(2);
            return null;
        });
        window.await(() -> text("whatIf").contains("gave MAE"));
        assertThat(text("whatIf")).startsWith("Forecasts by statistics alone");

        window.robot.clickOn("#languages").clickOn("中文");
        assertThat(text("whatIf")).startsWith("只用统计方法预测").contains("以前的运行");
        fire("reset");
        window.await(() -> window.scene().lookup("#whatIf") == null);
    }

    @Test
    void trainingWithAnInvalidFieldSaysSoAndGoesToTheField() {
        call(() -> {
            window.find("patience-input", TextField.class).setText("0");
            ((TitledPane) window.scene().lookup("#more")).setExpanded(false);
            return null;
        });
        window.robot.clickOn("#window-input").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(call(() -> window.session().notices().shown().getLast().text().key())).isEqualTo("ui.form.not-yet");
        assertThat(call(() -> window.scene().getFocusOwner().getId())).isEqualTo("patience-input");
        assertThat(call(() -> ((TitledPane) window.scene().lookup("#more")).isExpanded())).isTrue();
        assertThat(call(() -> window.session().trainingProperty().get())).isEqualTo(TrainingState.IDLE);
    }

    @Test
    void trainingWithoutDataSaysSo() throws Exception {
        window.close();
        window = WindowHarness.open(folder, new StillEngine());
        window.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(call(() -> window.session().notices().shown().stream().map(Notice::text).toList()))
                .contains(Text.of("ui.form.no-data"));
    }

    private void train(String hidden) {
        int before = call(() -> window.session().runsProperty().get().runs().size());
        window.type("hidden-input", hidden);
        fire("train");
        window.await(() -> window.session().runsProperty().get().runs().size() == before + 1
                && !window.session().trainingProperty().get().isActive());
    }

    /** Whether the line stands right under the row of a field. */
    private boolean isBelow(String field) {
        Node row = window.scene().lookup("#" + field).getParent().getParent();
        int place = row.getParent().getChildrenUnmodifiable().indexOf(row);
        return row.getParent().getChildrenUnmodifiable().get(place + 1) == window.scene().lookup("#whatIf");
    }

    private String target() {
        return call(() -> window.session().dataProperty().get().orElseThrow().target());
    }

    private String text(String id) {
        return call(() -> window.scene().lookup("#" + id) instanceof TextField field ? field.getText()
                : ((Labeled) window.scene().lookup("#" + id)).getText());
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
