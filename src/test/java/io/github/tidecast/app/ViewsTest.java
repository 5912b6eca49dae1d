package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.project.Theme;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Writing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The window without any training: views, form, language, theme, keys and names. */
class ViewsTest {

    private static final Path VIEWS = Path.of("src/main/resources/io/github/tidecast/ui");

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new EngineWithoutJobs());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void everyViewIsPartOfTheWindow() throws Exception {
        try (Stream<Path> views = Files.walk(VIEWS)) {
            List<String> names = views.map(view -> view.getFileName().toString())
                    .filter(name -> name.endsWith(".fxml")).toList();
            String shown = Files.readString(VIEWS.resolve("workbench/Workbench.fxml"))
                    + Files.readString(VIEWS.resolve("workbench/Desk.fxml"))
                    + Files.readString(VIEWS.resolve("status/Status.fxml"));
            assertThat(names).isNotEmpty().allMatch(name -> name.equals("Workbench.fxml") || name.equals("Desk.fxml")
                    || shown.contains("/" + name + '"') || shown.contains("source=\"" + name + '"'));
        }
    }

    @Test
    void aFirstStartShowsSamplesAndOneClickOpensOne() {
        window.robot.clickOn("#sample-air-passengers");
        window.await(() -> window.session().dataProperty().get().isPresent());
        assertThat(call(() -> window.find("file", Label.class).getText())).isEqualTo("air_passengers.csv");
    }

    @Test
    void aWrongFieldIsMarkedWithASentenceAndTrainingWaits() {
        window.openSample("air_passengers");
        assertThat(call(() -> window.find("train", Button.class).isDisabled())).isFalse();
        window.type("window-input", "0");
        Label complaint = window.find("window-complaint", Label.class);
        assertThat(call(complaint::isVisible)).isTrue();
        assertThat(call(complaint::getText)).isEqualTo("Window size must lie between 1 and 2,000.");
        assertThat(call(() -> window.find("train", Button.class).isDisabled())).isTrue();
        window.robot.push(KeyCode.UP);
        window.type("window-input", "24");
        window.robot.push(KeyCode.UP);
        assertThat(call(() -> window.find("window-input", TextField.class).getText())).isEqualTo("25");
        assertThat(call(complaint::isVisible)).isFalse();
        assertThat(call(() -> window.find("train", Button.class).isDisabled())).isFalse();
    }

    @Test
    void languageAndThemeChangeWithoutARestartAndAreRemembered() {
        window.openSample("air_passengers");
        window.robot.clickOn("#languages").clickOn("中文");
        assertThat(call(() -> window.find("train", Button.class).getText())).isEqualTo("训练");
        assertThat(call(() -> window.find("summary", Label.class).getText())).contains("按月");
        window.robot.clickOn("#theme").clickOn("深色");
        window.await(() -> window.settings.load().settings().theme() == Theme.DARK);
        assertThat(window.settings.load().settings().language()).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(Application.getUserAgentStylesheet()).contains("dark");
        assertThat(window.settings.load().settings().recentFiles().files()).hasSize(1);
    }

    @Test
    void everyFormatOfTablesIsInTheMenu() {
        MenuButton export = window.find("export", MenuButton.class);

        assertThat(call(() -> export.getItems().stream().map(MenuItem::getId).toList()))
                .containsExactlyElementsOf(Stream.concat(ExportFormat.TABLES.stream().map(format -> "export-" + format.id()),
                        Stream.of("exportReport")).toList());
        assertThat(call(() -> export.getItems().stream().map(MenuItem::getText).toList()))
                .contains("Excel workbook…", "CSV table…", "JSON for programs…");
    }

    @Test
    void everyControlCanBeReachedAndHasAName() {
        window.openSample("us_employment");
        call(() -> {
            ((TitledPane) window.scene().lookup("#more")).setExpanded(true);
            return null;
        });
        List<String> nameless = new ArrayList<>();
        call(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            collectNameless(window.scene().getRoot(), nameless);
            return null;
        });
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "中文"})
    void noToolIsCutOffInANarrowWindow(String language) {
        window.openSample("air_passengers");
        window.robot.clickOn("#languages").clickOn(language);
        for (int width : List.of(1_000, 1_040, 1_090, 1_140, 1_200, 1_400, 1_000)) {
            call(() -> {
                window.scene().getWindow().setWidth(width);
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
            List<Labeled> tools = call(() -> Stream.of(".foldable", "#train", "#stop")
                    .flatMap(tool -> window.scene().getRoot().lookupAll(tool).stream()).map(Labeled.class::cast)
                    .toList());
            assertThat(tools).hasSize(7).allMatch(tool -> call(() -> isWhole(tool)), "whole at " + width);
            assertThat(tools).allMatch(tool -> !tool.getTooltip().getText().isBlank());
            assertThat(tools).filteredOn(tool -> tool.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY)
                    .allMatch(tool -> tool.getText().equals(tool.getAccessibleText()));
            assertThat(tools).filteredOn(tool -> tool.getContentDisplay() == ContentDisplay.LEFT)
                    .hasSizeGreaterThanOrEqualTo(width == 1_400 ? 7 : 2);
        }
    }

    /** Whether a tool has the width it asks for and shows its label whole or not at all. */
    private static boolean isWhole(Labeled tool) {
        javafx.scene.text.Text shown = (javafx.scene.text.Text) tool.lookup(".text");
        boolean said = tool.getContentDisplay() == ContentDisplay.LEFT;
        return tool.getWidth() >= tool.prefWidth(-1)
                && (said ? shown != null && shown.getText().equals(tool.getText()) : tool.getGraphic() != null);
    }

    @Test
    void everyPaneFoldsAwayByKeyAndComesBack() {
        window.openSample("air_passengers");
        window.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        window.await(() -> window.scene().lookup("#train") != null && window.scene().lookup("#window-input") == null);
        window.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        window.await(() -> window.scene().lookup("#window-input") != null);
        window.robot.clickOn("#rightToggle");
        window.await(() -> window.scene().lookup("#verdict") == null);
        assertThat(call(() -> window.find("rightToggle", ToggleButton.class).isSelected())).isFalse();
    }

    @Test
    void aFileThatIsNoTableGivesOneSentence() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        window.nextFile(empty);
        window.robot.clickOn("#open");
        window.await(() -> !window.session().notices().shown().isEmpty());
        List<Notice> shown = call(() -> List.copyOf(window.session().notices().shown()));
        assertThat(shown).singleElement().extracting(Notice::text).isEqualTo(Text.of("ui.data.wrong-with", "empty.csv",
                Text.of("importing.empty")));
    }

    @Test
    void aFailedTrainingIsToldInOneSentence() {
        window.openSample("air_passengers");
        window.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> !window.session().notices().shown().isEmpty());
        assertThat(call(() -> window.session().notices().shown().getFirst().text()))
                .isEqualTo(Text.of("worker.died"));
    }

    @Test
    void aFileBeingWrittenIsSeenAndCanBeCancelled() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Writing writing = new Writing(Text.of("ui.export.writing", "a.xlsx"), () -> cancelled.set(true));
        call(() -> window.session().writings().add(writing));
        Node cancel = window.find("cancel-writing", Node.class);
        assertThat(call(cancel::getAccessibleText)).isEqualTo("Cancel: Writing a.xlsx");
        window.robot.clickOn("#cancel-writing");
        assertThat(cancelled).isTrue();
        call(() -> window.session().writings().remove(writing));
        window.await(() -> window.scene().lookup("#cancel-writing") == null);
    }

    @Test
    void helpOpensByKeyAndClosesByEscape() {
        window.robot.push(KeyCode.F1);
        window.await(() -> window.scene().lookup("#help-close") != null);
        window.robot.push(KeyCode.ESCAPE);
        window.await(() -> window.scene().lookup("#help-close") == null
                || !window.scene().lookup("#help-close").getScene().lookup("#overlay").isVisible());
    }

    @Test
    void anotherSheetOrTargetChangesTheForecastedSeries() {
        window.openSample("us_employment");
        call(() -> {
            ((ComboBox<?>) window.scene().lookup("#target")).getSelectionModel().select(2);
            return null;
        });
        window.await(() -> window.session().dataProperty().get().orElseThrow().target().equals("construction"));
    }

    private static void collectNameless(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && isForUsers(control) && isNameless(control)) {
            nameless.add(control.getClass().getSimpleName() + " " + control.getId() + " " + control.getStyleClass());
        }
        if (node instanceof Parent parent && !(node instanceof TableView) && !(node instanceof ListView)
                && !(node instanceof ComboBoxBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> collectNameless(child, nameless));
        }
    }

    private static boolean isForUsers(Control control) {
        return control instanceof ButtonBase || control instanceof MenuButton || control instanceof TextField
                || control instanceof ComboBoxBase || control instanceof TableView || control instanceof ListView;
    }

    private static boolean isNameless(Control control) {
        boolean said = control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
        boolean written = control instanceof Labeled labeled && labeled.getText() != null
                && !labeled.getText().isBlank();
        return !said && !written || !control.isFocusTraversable() && !control.isDisabled();
    }

    /** An engine whose worker is gone. */
    private static final class EngineWithoutJobs implements Engine {

        @Override
        public Device device() {
            return new Device("CPU", false, 1, true, "");
        }

        @Override
        public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
            throw new SayableException(Text.of("worker.died"));
        }

        @Override
        public void close() {
            // nothing runs
        }
    }
}
