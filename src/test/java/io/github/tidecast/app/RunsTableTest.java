package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartOverlay;
import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.project.Run;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.plot.LossPlot;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the table of runs can do, by what comes of it. */
class RunsTableTest {

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void threeRuns() throws Exception {
        window = WindowHarness.open(folder, new ShiftedEngine());
        window.openSample("air_passengers");
        train(8, 24);
        train(32, 24);
        train(16, 12);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void scoresStandAtTheRightWhereTheirDigitsCanBeCompared() {
        List<TableCell<?, ?>> scores = call(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return table().lookupAll(".table-cell").stream().<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell)
                    .filter(cell -> cell.getTableColumn() == column("score") && !cell.isEmpty()).toList();
        });
        assertThat(scores).hasSize(3).allMatch(cell -> cell.getAlignment() == Pos.CENTER_RIGHT);
    }

    @Test
    void theTableIsSortedByItsHeaders() {
        assertThat(ids()).containsExactly(3, 2, 1);
        sortBy("score");
        assertThat(ids()).containsExactly(2, 3, 1);
        sortBy("score");
        assertThat(ids()).containsExactly(1, 3, 2);
        train(64, 24);
        assertThat(ids()).as("sorted still").containsExactly(1, 3, 2, 4);
    }

    @Test
    void theBestAndPinnedOnesAreMarked() {
        assertThat(marks()).containsExactly("", "Lowest error of the runs that can be compared", "");
        select(3);
        fire("pin");
        assertThat(marks()).containsExactly("Pinned", "Lowest error of the runs that can be compared", "");
        fire("pin");
        assertThat(marks()).containsExactly("", "Lowest error of the runs that can be compared", "");
    }

    @Test
    void aNoteIsTypedIntoTheTable() {
        call(() -> {
            TableView<Run> table = table();
            table.edit(2, column("note"));
            return null;
        });
        window.await(() -> window.scene().getFocusOwner() instanceof TextField);
        // the cell selects its text once it has the focus; a letter typed before would be typed over
        WaitForAsyncUtils.waitForFxEvents();
        window.robot.write("small").push(KeyCode.ENTER);
        assertThat(runs().getFirst().note()).isEqualTo("small");
    }

    @Test
    void deletedRunsComeBackTogetherByTheActionOfTheNotice() {
        select(1, 3);
        fire("delete");
        assertThat(ids()).containsExactly(2);
        call(() -> {
            window.session().notices().shown().getLast().action().orElseThrow().effect().run();
            return null;
        });
        assertThat(ids()).containsExactly(3, 2, 1);
    }

    @Test
    void selectedRunsAreLaidOverEachOtherAndSayExactlyWhatDiffers() {
        select(1, 3);
        window.await(() -> overlays().contains("Run 3"));
        assertThat(overlays()).as("the other one is on screen").containsExactly("Run 3");
        assertThat(call(() -> curves())).contains("Run 1", "Run 3");
        assertThat(differences()).containsExactly("Window size: 24 → 12", "Hidden units: 8 → 16");

        select(1, 2, 3);
        window.await(() -> overlays().size() == 2);
        assertThat(differences()).containsExactly("Window size: 24 (run 1, 2) · 12 (run 3)",
                "Hidden units: 8 (run 1) · 32 (run 2) · 16 (run 3)");

        select(2);
        window.await(() -> overlays().isEmpty());
        assertThat(curves()).doesNotContain("Run 1");
        assertThat(differences()).containsExactly("Hidden units: 8 → 32");
    }

    @Test
    void anEyeDrawsARunBesideTheSelectedOne() {
        select(3);
        fire("overlay-1");
        window.await(() -> overlays().equals(List.of("Run 1")));
        assertThat(curves()).contains("Run 1");
        select(2);
        window.await(() -> differences().equals(List.of("Hidden units: 8 → 32")));
        assertThat(overlays()).as("whatever is selected").containsExactly("Run 1");
        fire("overlay-1");
        window.await(() -> overlays().isEmpty());
    }

    @Test
    void selectedRunsAreComparedByTheirErrorsAtTheSamePoints() {
        select(1, 3);
        assertThat(call(() -> window.find("errors", Labeled.class).getText()))
                .isEqualTo("MAE 0.125 → 0.0625, at one shared test point");
    }

    private void train(int hidden, int windowSize) {
        int before = runs().size();
        call(() -> {
            window.session().useSettings(
                    window.session().settingsProperty().get().orElseThrow()
                            .with(Settings.HIDDEN, hidden).with(Settings.WINDOW, windowSize));
            return null;
        });
        fire("train");
        window.await(() -> runs().size() == before + 1 && !window.session().trainingProperty().get().isActive());
    }

    private List<String> overlays() {
        return call(() -> ((ForecastPlot) window.scene().lookup(".forecast-plot")).content().orElseThrow().overlays()
                .stream().map(ChartOverlay::name).toList());
    }

    private List<String> curves() {
        return call(() -> ((LossPlot) window.scene().lookup(".loss-plot")).curves().stream().map(LossCurve::name)
                .toList());
    }

    private List<String> differences() {
        return call(() -> window.find("differences", Pane.class).getChildren().stream()
                .map(node -> ((Labeled) node).getText()).toList());
    }

    private void select(int... ids) {
        call(() -> {
            TableView<Run> table = table();
            table.getSelectionModel().clearSelection();
            Arrays.stream(ids).forEach(id -> table.getItems().stream().filter(run -> run.id() == id)
                    .forEach(table.getSelectionModel()::select));
            return null;
        });
    }

    private void sortBy(String id) {
        call(() -> {
            TableColumn<Run, ?> column = column(id);
            boolean again = table().getSortOrder().contains(column);
            column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table().getSortOrder().setAll(List.of(column));
            return null;
        });
    }

    /** What the first column says, row by row. */
    private List<String> marks() {
        return call(() -> {
            table().layout();
            return table().lookupAll(".table-cell").stream().map(node -> (TableCell<?, ?>) node)
                    .filter(cell -> cell.getTableColumn() == column("mark") && !cell.isEmpty())
                    .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                    .map(cell -> String.valueOf(cell.getAccessibleText())).toList();
        });
    }

    @SuppressWarnings("unchecked")
    private TableColumn<Run, ?> column(String id) {
        return table().getColumns().stream().filter(column -> id.equals(column.getId())).findFirst().orElseThrow();
    }

    private List<Integer> ids() {
        return call(() -> table().getItems().stream().map(Run::id).toList());
    }

    private List<Run> runs() {
        return call(() -> window.session().runsProperty().get().runs());
    }

    @SuppressWarnings("unchecked")
    private TableView<Run> table() {
        return (TableView<Run>) window.scene().lookup(".runs-table");
    }

    private void fire(String id) {
        call(() -> {
            ((ButtonBase) window.scene().lookup("#" + id)).fire();
            return null;
        });
    }

    /** Forecasts as many more as there are hidden units, so that runs can be told apart in the chart. */
    private static final class ShiftedEngine implements Engine {

        private final StillEngine engine = new StillEngine();

        @Override
        public Device device() {
            return engine.device();
        }

        @Override
        public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
            ForecastResult still = engine.forecast(job, observer);
            TimeSeries values = still.forecast().values();
            double[] shifted = Arrays.stream(values.values()).map(value -> value
                    + job.settings().network().hidden()).toArray();
            TimeSeries forecast = new TimeSeries(values.name(), values.axis(), shifted);
            return new ForecastResult(new Forecast(forecast, List.of(), forecast, Optional.empty(), 0,
                    still.forecast().backboneName()), still.backtest(), still.accuracy(), still.verdict(),
                    still.epochs(), still.settings(), still.steps(), still.stopped(), still.networks(), still.device(),
                    still.seconds());
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
