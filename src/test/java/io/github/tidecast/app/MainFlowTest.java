package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.project.Run;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.TrainingState;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the window with the real worker and the real network, one step of a user after the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainFlowTest {

    @TempDir
    static Path folder;

    private static WindowHarness window;

    @BeforeAll
    static void open() throws Exception {
        window = WindowHarness.open(folder, new WorkerEngine(WorkerLaunch.ofThisProgram()));
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @Test
    @Order(1)
    void aFileIsOpenedByKeyAndFillsTheForm() {
        window.nextFile(Samples.ofInstallation().file("air_passengers").orElseThrow());
        window.robot.push(KeyCode.CONTROL, KeyCode.O);
        window.await(() -> window.session().settingsProperty().get().isPresent());
        assertThat(call(() -> window.session().dataProperty().get().orElseThrow().series().size())).isEqualTo(144);
        assertThat(call(() -> window.session().settingsProperty().get().orElseThrow().season())).isEqualTo(12);
    }

    @Test
    @Order(2)
    void fieldsChangeTheSettings() {
        window.robot.clickOn("#quick");
        window.await(() -> window.session().settingsProperty().get().orElseThrow().members() == 1);
        window.type("window-input", "18");
        window.type("hidden-input", "8");
        window.type("layers-input", "2");
        NetworkSettings network = call(() -> window.session().settingsProperty().get().orElseThrow().network());
        assertThat(List.of(network.window(), network.hidden(), network.layers())).containsExactly(18, 8, 2);
    }

    @Test
    @Order(3)
    void theLossGrowsWhileTheWindowAnswersAndStopKeepsAForecast() {
        call(() -> {
            window.session().settingsProperty().get().orElseThrow();
            window.find("epochs-input", TextField.class).setText("5000");
            window.find("patience-input", TextField.class).setText("5000");
            return null;
        });
        window.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.session().epochsProperty().get().size() > 2);
        int before = call(() -> window.session().epochsProperty().get().size());
        window.robot.clickOn("#logarithmic");
        assertThat(call(() -> window.find("logarithmic", ToggleButton.class).isSelected())).isTrue();
        window.await(() -> window.session().epochsProperty().get().size() > before + 2);
        assertThat(call(() -> window.session().trainingProperty().get())).isEqualTo(TrainingState.RUNNING);
        window.robot.clickOn("#linear").clickOn("#stop");
        window.await(() -> window.session().trainingProperty().get() == TrainingState.CANCELLED);
        assertThat(call(() -> window.session().finishedProperty().get().orElseThrow().result().stopped())).isTrue();
    }

    @Test
    @Order(4)
    void anotherTrainingRunsToItsEnd() {
        call(() -> {
            window.find("epochs-input", TextField.class).setText("3");
            return null;
        });
        window.robot.clickOn("#train");
        window.await(() -> window.session().trainingProperty().get() == TrainingState.DONE);
        assertThat(call(() -> window.session().finishedProperty().get().orElseThrow().result().forecast().values()
                .size())).isEqualTo(12);
        assertThat(call(() -> window.session().epochsProperty().get())).isNotEmpty();
        assertThat(call(() -> window.find("headline", Label.class).getText())).isNotBlank();
    }

    @Test
    @Order(5)
    void theWheelZoomsTheChartAndAKeyResetsIt() {
        ForecastPlot plot = (ForecastPlot) call(() -> window.scene().lookup(".forecast-plot"));
        Optional<ChartView> whole = call(() -> plot.viewProperty().get());
        window.robot.moveTo(plot).scroll(3, VerticalDirection.UP);
        window.await(() -> !plot.viewProperty().get().equals(whole));
        window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.await(() -> plot.viewProperty().get().equals(whole));
    }

    @Test
    @Order(6)
    void theForecastIsExportedAndReadBack() throws Exception {
        Path workbook = export("forecast.xlsx");
        try (Workbook read = WorkbookFactory.create(workbook.toFile(), null, true)) {
            assertThat(read.getNumberOfSheets()).isGreaterThanOrEqualTo(4);
            Sheet sheet = read.getSheet("Forecast");
            long numbers = StreamSupport.stream(sheet.spliterator(), false)
                    .filter(row -> row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC).count();
            assertThat(numbers).isGreaterThanOrEqualTo(12);
        }
        Path picture = folder.resolve("chart.png");
        window.nextFile(picture);
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        window.robot.clickOn("#picture-save");
        awaitSaved("chart.png");
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(2_400);
        Path table = folder.resolve("forecast.csv");
        window.nextFile(table);
        window.robot.clickOn("#export").clickOn("#export-csv");
        awaitSaved("forecast.csv");
        assertThat(Files.readAllLines(table)).hasSizeGreaterThanOrEqualTo(13);
        Path report = folder.resolve("report.pdf");
        window.nextFile(report);
        window.robot.clickOn("#export").clickOn("#exportReport");
        window.robot.clickOn("#report-save");
        awaitSaved("report.pdf");
        try (PDDocument read = Loader.loadPDF(report.toFile())) {
            assertThat(read.getNumberOfPages()).isBetween(2, 3);
        }
    }

    @Test
    @Order(7)
    void aKilledWorkerCostsOneSentenceAndTheNextTrainingWorks() {
        call(() -> {
            window.find("epochs-input", TextField.class).setText("5000");
            return null;
        });
        window.robot.clickOn("#train");
        window.await(() -> window.session().epochsProperty().get().size() > 1);
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        window.await(() -> window.session().trainingProperty().get() == TrainingState.FAILED);
        assertThat(call(() -> window.session().notices().shown().stream()
                .filter(notice -> notice.kind() == Notice.Kind.PROBLEM).toList())).hasSize(1);
        call(() -> {
            window.find("epochs-input", TextField.class).setText("2");
            return null;
        });
        window.robot.clickOn("#train");
        window.await(() -> window.session().trainingProperty().get() == TrainingState.DONE);
    }

    @Test
    @Order(8)
    void aRunIsRepeatedToTheBitAndTrainedFurther() throws Exception {
        Run latest = runs().getLast();
        select(latest);
        call(() -> {
            window.find("repeat", Button.class).fire();
            return null;
        });
        window.await(() -> runs().size() == latest.id() + 1);
        assertThat(runs().getLast().content().result().forecast()).isEqualTo(latest.content().result().forecast());
        assertThat(runs().getLast().content().networks()).isEqualTo(latest.content().networks());

        window.await(() -> !window.session().trainingProperty().get().isActive());
        select(latest);
        call(() -> {
            window.find("goOn", Button.class).fire();
            return null;
        });
        window.await(() -> runs().size() == latest.id() + 2);
        Run child = runs().getLast();
        assertThat(child.note()).isEqualTo("continues run " + latest.id());
        assertThat(child.content().result().parent()).contains(latest.id());

        window.await(() -> !window.session().trainingProperty().get().isActive());
        select(child);
        call(() -> {
            window.find("repeat", Button.class).fire();
            return null;
        });
        window.await(() -> runs().size() == latest.id() + 3);
        assertThat(runs().getLast().content().result().forecast()).isEqualTo(child.content().result().forecast());
    }

    private static List<Run> runs() {
        return call(() -> window.session().runsProperty().get().runs());
    }

    @SuppressWarnings("unchecked")
    private static void select(Run run) {
        call(() -> {
            TableView<Run> table = (TableView<Run>) window.scene().lookup(".runs-table");
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(table.getItems().stream().filter(one -> one.id() == run.id()).findFirst()
                    .orElseThrow());
            return null;
        });
    }

    private static Path export(String name) {
        Path file = folder.resolve(name);
        window.nextFile(file);
        window.robot.push(KeyCode.CONTROL, KeyCode.E);
        awaitSaved(name);
        return file;
    }

    private static void awaitSaved(String name) {
        window.await(() -> window.session().notices().shown().stream()
                .anyMatch(notice -> notice.text().arguments().contains(name)));
    }
}
