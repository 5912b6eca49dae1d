package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.Run;
import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Another method of the accuracy table is drawn, made the forecast, exported, kept, and given up again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChoosingFlowTest {

    @TempDir
    static Path folder;

    private static WindowHarness window;
    private static Path project;

    @BeforeAll
    static void open() throws Exception {
        window = WindowHarness.open(folder, new MethodsEngine());
        project = folder.resolve("air.tidecast");
        Path data = folder.resolve("air.csv");
        Files.copy(Samples.ofInstallation().file("air_passengers").orElseThrow(), data);
        window.nextFile(data);
        window.run(Commands.Name.OPEN);
        window.await(() -> window.session().settingsProperty().get().isPresent());
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().runsProperty().get().runs().size() == 1);
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @Test
    @Order(1)
    void theForecastIsMarkedAndTheSimpleMethodsFollowTheBestFirst() {
        assertThat(call(() -> table().getItems().stream().map(Accuracy::method).toList()))
                .containsExactly(Method.TIDECAST, Method.THETA, Method.SEASONAL_NAIVE);
        assertThat(names()).contains("Tidecast", "Theta", "Same month last year");
        assertThat(call(() -> window.scene().lookup(".forecast-mark"))).isNotNull();
        assertThat(call(() -> window.scene().lookup("#show-tidecast"))).isNull();
    }

    @Test
    @Order(2)
    void anEyeDrawsAMethodBesideTheForecast() {
        call(() -> {
            window.find("show-theta", ToggleButton.class).fire();
            return null;
        });
        assertThat(chart().overlays()).hasSize(1).first().satisfies(overlay -> {
            assertThat(overlay.name()).isEqualTo("Theta");
            assertThat(overlay.values().values()).containsOnly(300);
            assertThat(overlay.bands()).hasSize(1);
        });
        assertThat(chart().forecast().orElseThrow().value(0)).isNotEqualTo(300);
    }

    @Test
    @Order(3)
    void theKeyboardDrawsAMethodToo() {
        select(Method.SEASONAL_NAIVE);
        window.robot.push(KeyCode.SPACE);
        assertThat(chart().overlays()).extracting(one -> one.values().value(0)).containsExactlyInAnyOrder(200.0, 300.0);
        window.robot.push(KeyCode.SPACE);
        assertThat(chart().overlays()).hasSize(1);
    }

    @Test
    @Order(4)
    void aMethodThatIsMadeTheForecastIsTheForecastEverywhere() throws Exception {
        select(Method.THETA);
        window.robot.push(KeyCode.ENTER);

        assertThat(chart().forecast().orElseThrow().values()).containsOnly(300);
        assertThat(chart().bands()).hasSize(1);
        assertThat(chart().overlays()).isEmpty();
        assertThat(call(() -> window.find("headline", Label.class).getText())).isEqualTo("You chose: Theta");
        Path exported = folder.resolve("forecast.json");
        window.nextFile(exported);
        window.export(ExportFormat.JSON);
        window.await(() -> Files.exists(exported) && window.session().writings().isEmpty());
        assertThat(Files.readString(exported)).contains("\"method\" : \"theta\"").contains("\"value\" : 300.0");
    }

    @Test
    @Order(5)
    void theChoiceIsKeptWithTheRunAndInTheProject() throws Exception {
        assertThat(runs()).extracting(Run::method).containsExactly(Method.THETA);
        assertThat(shapes()).first().asString().startsWith("Theta (");
        window.nextFile(project);
        window.run(Commands.Name.SAVE_PROJECT);
        window.await(() -> Files.exists(project));
        assertThat(ProjectFile.read(project).runs().latest().orElseThrow().method()).isEqualTo(Method.THETA);

        DataSet before = call(() -> window.session().dataProperty().get().orElseThrow());
        window.run(Commands.Name.OPEN_PROJECT);
        window.await(() -> window.session().finishedProperty().get()
                .filter(done -> done.data() != before && done.chosen() == Method.THETA).isPresent());
        assertThat(chart().forecast().orElseThrow().values()).containsOnly(300);
    }

    @Test
    @Order(6)
    void tidecastsOwnChoiceComesBack() {
        call(() -> {
            window.find("own", Button.class).fire();
            return null;
        });
        assertThat(chart().forecast().orElseThrow().value(0)).isNotEqualTo(300);
        assertThat(runs()).extracting(Run::method).containsExactly(Method.TIDECAST);
        assertThat(call(() -> window.find("own", Button.class).isVisible())).isFalse();
    }

    private static void select(Method method) {
        call(() -> {
            TableView<Accuracy> table = table();
            table.requestFocus();
            table.getSelectionModel().select(table.getItems().stream().filter(row -> row.method() == method)
                    .findFirst().orElseThrow());
            return null;
        });
    }

    private static List<Run> runs() {
        return call(() -> window.session().runsProperty().get().runs());
    }

    private static ChartContent chart() {
        return call(() -> ((ForecastPlot) window.scene().lookup(".forecast-plot")).content().orElseThrow());
    }

    /** A table has its items at once, its cells with the next layout. */
    private static List<String> names() {
        return call(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return window.scene().getRoot().lookupAll(".accuracy .table-cell").stream()
                    .map(cell -> ((javafx.scene.control.TableCell<?, ?>) cell).getText()).toList();
        });
    }

    private static List<Object> shapes() {
        return call(() -> {
            TableView<?> runs = (TableView<?>) window.scene().lookup(".runs-table");
            TableColumn<?, ?> shape = runs.getColumns().stream().filter(one -> "shape".equals(one.getId()))
                    .findFirst().orElseThrow();
            return runs.getItems().stream().map(run -> (Object) shape.getCellData(runs.getItems().indexOf(run))).toList();
        });
    }

    @SuppressWarnings("unchecked")
    private static TableView<Accuracy> table() {
        return (TableView<Accuracy>) window.scene().lookup("#table.accuracy");
    }
}
