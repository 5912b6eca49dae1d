package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.Run;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Runs and projects through the window, one step of a user after the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunsFlowTest {

    @TempDir
    static Path folder;

    private static final StillEngine ENGINE = new StillEngine();
    private static WindowHarness window;
    private static Path data;
    private static Path project;

    @BeforeAll
    static void open() throws Exception {
        window = WindowHarness.open(folder, ENGINE);
        project = folder.resolve("air.tidecast");
        data = folder.resolve("air.csv");
        Files.copy(Samples.ofInstallation().file("air_passengers").orElseThrow(), data);
        window.nextFile(data);
        run(Commands.Name.OPEN);
        window.await(() -> window.session().settingsProperty().get().isPresent());
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @Test
    @Order(1)
    void everyTrainingBecomesARun() {
        train(8);
        train(32);
        train(16);

        assertThat(runs()).extracting(Run::id).containsExactly(1, 2, 3);
        assertThat(table().getItems()).extracting(Run::id).containsExactly(3, 2, 1);
    }

    @Test
    @Order(2)
    void aSelectedRunIsShownAndSaysWhatDiffers() {
        select(2);

        window.await(() -> window.session().finishedProperty().get().orElseThrow().result().settings().network()
                .hidden() == 32);
        assertThat(runs()).hasSize(3);
        assertThat(call(() -> window.find("differences", Pane.class).getChildren().stream()
                .map(node -> ((Labeled) node).getText()).toList())).containsExactly("Hidden units: 8 → 32");
    }

    @Test
    @Order(3)
    void itsSettingsFillTheForm() {
        fire("use");

        assertThat(call(() -> window.session().settingsProperty().get().orElseThrow().network().hidden()))
                .isEqualTo(32);
    }

    @Test
    @Order(4)
    void aDeletedRunComesBack() {
        select(1);
        fire("delete");
        assertThat(runs()).extracting(Run::id).containsExactly(2, 3);

        call(() -> {
            window.session().notices().shown().getLast().action().orElseThrow().effect().run();
            return null;
        });
        assertThat(runs()).extracting(Run::id).containsExactly(1, 2, 3);
    }

    @Test
    @Order(5)
    void aProjectIsSavedAndHoldsEverything() throws Exception {
        window.nextFile(project);
        run(Commands.Name.SAVE_PROJECT);
        window.await(() -> Files.exists(project));

        assertThat(ProjectFile.read(project).runs().runs()).hasSize(3);
        assertThat(ProjectFile.read(project).data().orElseThrow().targetSeries().size()).isEqualTo(144);
    }

    @Test
    @Order(6)
    void newRowsAreForecastWithoutTraining() throws Exception {
        Files.writeString(data, Files.readString(data).stripTrailing() + "\n1961-01-01,450\n1961-02-01,430\n");
        select(2);
        int before = ENGINE.jobs().size();
        fire("refresh");
        window.await(() -> ENGINE.jobs().size() > before && runs().size() == 4);

        ForecastJob job = ENGINE.jobs().getLast();
        assertThat(job.target().size()).isEqualTo(146);
        assertThat(job.learned()).isPresent();
    }

    @Test
    @Order(7)
    void aRunIsRepeatedOnThePointsItSaw() {
        select(1);
        int before = ENGINE.jobs().size();
        fire("repeat");
        window.await(() -> ENGINE.jobs().size() > before && runs().size() == 5);

        ForecastJob job = ENGINE.jobs().getLast();
        assertThat(job.target().size()).isEqualTo(144);
        assertThat(job.settings().network().hidden()).isEqualTo(8);
    }

    @Test
    @Order(8)
    void anOpenedProjectBringsRunsAndDataBack() throws Exception {
        window.nextFile(folder.resolve("copy.tidecast"));
        run(Commands.Name.SAVE_PROJECT_AS);
        window.await(() -> window.session().notices().shown().stream()
                .anyMatch(notice -> notice.text().arguments().contains("copy.tidecast")));
        window.nextFile(project);
        run(Commands.Name.OPEN_PROJECT);
        window.await(() -> runs().size() == 3);

        assertThat(call(() -> window.session().dataProperty().get().orElseThrow().series().size())).isEqualTo(144);
        select(3);
        window.await(() -> window.session().finishedProperty().get().isPresent());
    }

    @Test
    @Order(9)
    void aSearchFindsSettingsForTheForm() {
        call(() -> {
            ((TabPane) window.scene().lookup("#tabs")).getSelectionModel().select(2);
            return null;
        });
        window.await(() -> window.scene().lookup("#budget") != null);
        call(() -> {
            ((Spinner<?>) window.scene().lookup("#budget")).decrement(20);
            return null;
        });
        int before = ENGINE.jobs().size();
        fire("startSearch");
        window.await(() -> ENGINE.jobs().size() == before + 10
                && window.session().activities().shownProperty().get().isEmpty());
        fire("useFound");

        int widest = ENGINE.jobs().subList(before, before + 10).stream()
                .mapToInt(job -> job.settings().network().hidden()).max().orElseThrow();
        assertThat(call(() -> window.session().settingsProperty().get().orElseThrow().network().hidden()))
                .isEqualTo(widest);
        assertThat(runs()).hasSize(3);
    }

    private static void train(int hidden) {
        int before = runs().size();
        call(() -> {
            var old = window.session().settingsProperty().get().orElseThrow();
            window.session().useSettings(old.with(Settings.HIDDEN, hidden));
            return null;
        });
        run(Commands.Name.TRAIN);
        window.await(() -> runs().size() == before + 1 && !window.session().trainingProperty().get().isActive());
    }

    private static void select(int id) {
        call(() -> {
            TableView<Run> table = table();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(table.getItems().stream().filter(run -> run.id() == id).findFirst()
                    .orElseThrow());
            return null;
        });
    }

    private static void fire(String id) {
        call(() -> {
            ((ButtonBase) window.scene().lookup("#" + id)).fire();
            return null;
        });
    }

    private static void run(Commands.Name name) {
        call(() -> {
            window.session().commands().get(name).run();
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static TableView<Run> table() {
        Node runs = call(() -> window.scene().lookup(".runs .table-view"));
        return (TableView<Run>) runs;
    }

    private static List<Run> runs() {
        return call(() -> window.session().runsProperty().get().runs());
    }
}
