package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.Span;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.Writing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects as a user meets them: saved, opened, asked about, left behind and found again. */
class ProjectsFlowTest {

    @TempDir
    Path folder;

    private WindowHarness window;
    private Path project;

    @BeforeEach
    void open() throws Exception {
        project = folder.resolve("air.tidecast");
        Files.copy(Samples.ofInstallation().file("air_passengers").orElseThrow(), folder.resolve("air.csv"));
        window = WindowHarness.open(folder, new StillEngine());
        openData();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aProjectOpensAsItWasLookedAt() {
        train(8);
        train(16);
        call(() -> {
            window.session().finishedProperty().get();
            plot().show(view());
            plot().hide(Set.of(LegendKey.of(LegendKey.Part.BACKTEST)));
            window.find("logarithmic", ToggleButton.class).fire();
            window.find("more", TitledPane.class).setExpanded(true);
            tabs().getSelectionModel().select(3);
            return null;
        });
        ChartView seen = call(() -> plot().part().orElseThrow());
        saveAs(project);
        call(() -> {
            plot().resetZoom();
            plot().hide(Set.of());
            window.find("linear", ToggleButton.class).fire();
            window.find("more", TitledPane.class).setExpanded(false);
            tabs().getSelectionModel().select(0);
            return null;
        });

        openProject(project);

        window.await(() -> window.session().finishedProperty().get().isPresent());
        assertThat(call(() -> plot().part())).contains(seen);
        assertThat(call(() -> plot().hidden())).containsExactly(LegendKey.of(LegendKey.Part.BACKTEST));
        assertThat(call(() -> window.find("logarithmic", ToggleButton.class).isSelected())).isTrue();
        assertThat(call(() -> window.find("more", TitledPane.class).isExpanded())).isTrue();
        assertThat(call(() -> tabs().getSelectionModel().getSelectedIndex())).isEqualTo(3);
        assertThat(call(() -> hiddenUnits())).isEqualTo(16);
    }

    @Test
    void theFormIsKeptWhileSomethingInItIsNotValid() throws Exception {
        choose(24);
        call(() -> {
            window.find("window-input", javafx.scene.control.TextField.class).setText("twelve");
            return null;
        });

        saveAs(project);

        assertThat(ProjectFile.read(project).settings().orElseThrow().network().hidden()).isEqualTo(24);
    }

    @Test
    void theOpenProjectIsReadAgainAfterAsking() {
        train(8);
        saveAs(project);
        train(16);

        chooseProject(project);
        window.answer("Cancel");
        assertThat(runs()).isEqualTo(2);

        chooseProject(project);
        window.answer("Do not save");
        window.await(() -> window.session().runsProperty().get().runs().size() == 1);

        train(16);
        chooseProject(project);
        window.answer("Save");
        window.await(() -> ProjectFile.read(project).runs().runs().size() == 2 && window.questions().isEmpty());
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void anotherProjectDoesNotTakeThePlaceOfWorkUnasked() {
        train(8);
        saveAs(project);
        Path other = folder.resolve("other.tidecast");
        train(16);
        saveAs(other);
        train(24);

        chooseProject(project);
        window.answer("Cancel");
        assertThat(runs()).isEqualTo(3);
        chooseProject(project);
        window.answer("Do not save");
        window.await(() -> window.session().runsProperty().get().runs().size() == 1);
    }

    @Test
    void savesAndOpeningsArriveInTheirOrder() throws Exception {
        train(8);
        Path other = folder.resolve("other.tidecast");
        call(() -> {
            window.nextFile(project);
            window.session().commands().get(Commands.Name.SAVE_PROJECT).run();
            window.nextFile(other);
            window.session().commands().get(Commands.Name.SAVE_PROJECT_AS).run();
            window.nextFile(project);
            window.session().commands().get(Commands.Name.OPEN_PROJECT).run();
            window.session().commands().get(Commands.Name.OPEN_PROJECT).run();
            return null;
        });
        window.await(() -> window.session().notices().shown().size() == 2 && Files.exists(other));
        saveAgain();
        choose(40);
        saveAgain();
        assertThat(ProjectFile.read(project).settings().orElseThrow().network().hidden()).isEqualTo(40);
        assertThat(ProjectFile.read(other).settings().orElseThrow().network().hidden()).isEqualTo(8);
    }

    @Test
    void closingAsksAboutRunsThatAreNotSaved() {
        train(8);
        window.requestClose();
        window.answer("Cancel");
        assertThat(call(() -> stage().isShowing())).isTrue();

        window.nextFile(project);
        window.requestClose();
        window.answer("Save");
        window.await(() -> !stage().isShowing());
        assertThat(Files.exists(project)).isTrue();
    }

    @Test
    void closingAsksAboutFilesThatAreBeingWrittenAndWaitsForThem() {
        Writing writing = new Writing(Text.of("ui.export.writing", "a.xlsx"), () -> { });
        call(() -> window.session().writings().add(writing));
        window.requestClose();
        window.answer("Stay");
        assertThat(call(() -> stage().isShowing())).isTrue();
        window.requestClose();
        window.answer("Close when done");
        assertThat(call(() -> stage().isShowing())).isTrue();
        call(() -> window.session().writings().remove(writing));
        window.await(() -> !stage().isShowing());
    }

    @Test
    void closingWithoutWorkDoesNotAsk() {
        choose(24);
        window.requestClose();
        window.await(() -> !stage().isShowing());
    }

    @Test
    void whatIsGivenUpIsNotOffered() throws Exception {
        train(8);
        window.requestClose();
        window.answer("Do not save");
        window.await(() -> !stage().isShowing());
        again();

        assertThat(window.questions()).isEmpty();
    }

    @Test
    void whatWasLeftBehindIsOfferedAndRecovered() throws Exception {
        train(8);
        train(16);
        again();

        window.await(() -> !window.questions().isEmpty());
        assertThat(call(() -> window.questions().getFirst().getContentText())).startsWith("Work on air.csv was not saved");
        window.answer("Recover");
        window.await(() -> window.session().runsProperty().get().runs().size() == 2
                && window.session().finishedProperty().get().isPresent());
        assertThat(call(() -> hiddenUnits())).isEqualTo(16);
    }

    @Test
    void whatIsLeftForLaterIsOfferedAgain() throws Exception {
        train(8);
        again();
        window.answer("Later");
        again();
        window.answer("Delete it");
        again();

        assertThat(window.questions()).isEmpty();
    }

    @Test
    void damagedSettingsAreReplacedWithANotice() throws Exception {
        window.close();
        Files.writeString(folder.resolve("settings.json"), "{\"language\": \"en");
        window = WindowHarness.openAsItIs(folder, new StillEngine());

        assertThat(call(() -> window.session().notices().shown().stream().map(notice -> notice.text().key()).toList()))
                .containsExactly("project.settings.damaged");
        openData();
    }

    private void again() throws Exception {
        window.close();
        window = WindowHarness.open(folder, new StillEngine());
        window.await(() -> window.session().deviceProperty().get().isPresent());
    }

    private void openData() {
        window.nextFile(folder.resolve("air.csv"));
        window.run(Commands.Name.OPEN);
        window.await(() -> window.session().settingsProperty().get().isPresent());
    }

    private void train(int hidden) {
        int before = runs();
        choose(hidden);
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().runsProperty().get().runs().size() == before + 1
                && !window.session().trainingProperty().get().isActive());
    }

    private void choose(int hidden) {
        call(() -> {
            var old = window.session().settingsProperty().get().orElseThrow();
            window.session().useSettings(old.with(Settings.HIDDEN, hidden));
            return null;
        });
    }

    private void saveAs(Path path) {
        window.nextFile(path);
        saveAgain(Commands.Name.SAVE_PROJECT_AS);
    }

    private void saveAgain() {
        saveAgain(Commands.Name.SAVE_PROJECT);
    }

    private void saveAgain(Commands.Name name) {
        call(() -> {
            List.copyOf(window.session().notices().shown()).forEach(window.session().notices()::dismiss);
            window.session().commands().get(name).run();
            return null;
        });
        window.await(() -> window.session().notices().shown().stream()
                .anyMatch(notice -> notice.text().key().equals("ui.project.saved")));
    }

    private void openProject(Path path) {
        Object before = call(() -> window.session().finishedProperty().get());
        chooseProject(path);
        window.await(() -> window.session().finishedProperty().get() != before);
    }

    private void chooseProject(Path path) {
        window.nextFile(path);
        window.run(Commands.Name.OPEN_PROJECT);
    }

    private int runs() {
        return call(() -> window.session().runsProperty().get().runs().size());
    }

    private int hiddenUnits() {
        Session session = window.session();
        return session.finishedProperty().get().orElseThrow().result().settings().network().hidden();
    }

    private ChartView view() {
        ChartView whole = plot().viewProperty().get().orElseThrow();
        return new ChartView(new Span(whole.time().at(0.4), whole.time().at(0.9)), whole.values());
    }

    private ForecastPlot plot() {
        return (ForecastPlot) window.scene().lookup(".forecast-plot");
    }

    private TabPane tabs() {
        return (TabPane) window.scene().lookup("#tabs");
    }

    private Stage stage() {
        return (Stage) window.scene().getWindow();
    }
}
