package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.project.Run;
import io.github.tidecast.ui.session.TrainingOrder;
import io.github.tidecast.ui.session.TrainingState;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several trainings one after the other, through the window. */
class QueueFlowTest {

    @TempDir
    Path folder;

    private final GatedEngine engine = new GatedEngine();
    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, engine);
        window.openSample("us_employment");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void trainWhileTrainingJoinsTheQueueAndAllAreDoneInOrder() {
        assertThat(call(() -> window.find("train", Labeled.class).getText())).isEqualTo("Train");
        assertThat(call(() -> window.scene().lookup(".queue").isVisible())).isFalse();
        queue(8, 16, 24);

        assertThat(hidden()).containsExactly(16, 24);
        assertThat(call(() -> window.find("train", Labeled.class).getText())).isEqualTo("Queue (2)");
        assertThat(call(() -> window.scene().lookup(".queue").isVisible())).isTrue();
        assertThat(words(2)).contains("16 units").contains("Hidden units: 16");

        engine.letOne();
        window.await(() -> runs().size() == 1 && hidden().equals(List.of(24)));
        window.await(() -> window.find("queueLeft", Label.class).getText().startsWith("about"));
        engine.letOne();
        engine.letOne();
        window.await(() -> runs().size() == 3 && window.session().trainingProperty().get() == TrainingState.DONE);
        assertThat(runs()).extracting(run -> run.summary().settings().network().hidden()).containsExactly(8, 16, 24);
        assertThat(call(() -> window.scene().lookup(".queue").isVisible())).isFalse();
    }

    @Test
    void whatWaitsKeepsTheSettingsItWasQueuedWith() {
        queue(8, 16);
        want(99);
        engine.letOne();
        engine.letOne();
        window.await(() -> runs().size() == 2);

        assertThat(engine.jobs()).extracting(job -> job.settings().network().hidden()).containsExactly(8, 16);
    }

    @Test
    void theQueueIsReorderedHeldReleasedAndCancelled() {
        queue(8, 16, 24, 32);
        fire("down-2");
        assertThat(hidden()).containsExactly(24, 16, 32);
        fire("up-4");
        assertThat(hidden()).containsExactly(24, 32, 16);
        assertThat(call(() -> window.find("up-3", Node.class).isDisabled())).isTrue();
        assertThat(call(() -> window.find("down-2", Node.class).isDisabled())).isTrue();
        fire("cancel-4");
        assertThat(hidden()).containsExactly(24, 16);

        fire("pause");
        assertThat(call(() -> window.find("held", Label.class).isVisible())).isTrue();
        engine.letOne();
        window.await(() -> window.session().trainingProperty().get() == TrainingState.DONE);
        window.robot.interrupt();
        assertThat(call(() -> window.session().queue().currentProperty().get())).isEmpty();
        assertThat(hidden()).containsExactly(24, 16);
        fire("pause");
        window.await(() -> window.session().trainingProperty().get().isActive());
        assertThat(hidden()).containsExactly(16);
        fire("cancel-2");
        assertThat(call(() -> window.scene().lookup(".queue").isVisible())).isFalse();
        assertThat(call(() -> window.find("pause", ToggleButton.class).isSelected())).isFalse();
    }

    @Test
    void stoppingOneGoesOnWithTheNext() {
        queue(8, 16);
        fire("stop-1");
        window.await(() -> runs().size() == 1 && hidden().isEmpty()
                && window.session().trainingProperty().get().isActive());
        engine.letOne();
        window.await(() -> runs().size() == 2);
    }

    @Test
    void whatWaitsKeepsItsColumnWhenAnotherIsChosen() {
        String first = target();
        queue(8, 16);
        choose("construction");
        assertThat(hidden()).containsExactly(16);
        assertThat(words(2)).startsWith(first);
        assertThat(call(() -> window.session().epochsProperty().get().size())).as("the curve of another column").isZero();

        engine.letOne();
        engine.letOne();
        window.await(() -> runs().size() == 2 && !window.session().trainingProperty().get().isActive());
        assertThat(runs()).extracting(run -> run.data().target()).containsOnly(first);
        assertThat(engine.jobs()).allMatch(job -> job.target().name().equals(first));
        assertThat(target()).isEqualTo("construction");
        assertThat(call(() -> window.session().finishedProperty().get())).as("nothing of it is shown here").isEmpty();
    }

    @Test
    void theCurveOfATrainingIsThereAgainWhenItsColumnComesBack() {
        String first = target();
        queue(8);
        choose("construction");
        assertThat(call(() -> window.scene().lookup(".queue").isVisible())).as("it says what is trained").isTrue();
        choose(first);
        assertThat(call(() -> window.scene().lookup(".queue").isVisible())).isFalse();
        assertThat(call(() -> window.session().epochsProperty().get().size())).isOne();
        engine.letOne();
        window.await(() -> window.session().finishedProperty().get().isPresent());
    }

    @Test
    void aRunOfAnotherColumnBringsItBack() {
        String first = target();
        queue(8);
        engine.letOne();
        window.await(() -> runs().size() == 1 && !window.session().trainingProperty().get().isActive());
        choose("construction");
        queue(16);
        engine.letOne();
        window.await(() -> runs().size() == 2 && !window.session().trainingProperty().get().isActive());
        assertThat(series()).containsExactly("construction", first);
        assertThat(marks()).as("each is the only one of its column").containsOnly("");

        select(1);
        window.await(() -> target().equals(first) && window.session().finishedProperty().get().isPresent());
        window.await(() -> window.session().settingsProperty().get()
                .filter(settings -> settings.network().hidden() == 8).isPresent());
        select(2);
        window.await(() -> target().equals("construction") && window.session().finishedProperty().get().isPresent());
        choose(first);
        assertThat(call(() -> table().getSelectionModel().isEmpty())).as("so that it can be selected again").isTrue();
    }

    @Test
    void aRunOfAnotherFileBringsItBack() {
        queue(8);
        window.openSample("air_passengers");
        engine.letOne();
        window.await(() -> runs().size() == 1);
        assertThat(call(() -> window.session().dataProperty().get().orElseThrow().file().getFileName().toString()))
                .isEqualTo("air_passengers.csv");
        queue(16);
        engine.letOne();
        window.await(() -> runs().size() == 2 && !window.session().trainingProperty().get().isActive());
        assertThat(series()).allMatch(name -> name.contains(".csv"));

        select(1);
        window.await(() -> window.session().dataProperty().get().orElseThrow().file().endsWith("us_employment.csv")
                && window.session().finishedProperty().get().isPresent());
    }

    private void select(int id) {
        call(() -> {
            table().getSelectionModel().clearSelection();
            table().getItems().stream().filter(run -> run.id() == id).forEach(table().getSelectionModel()::select);
            return null;
        });
    }

    private List<String> series() {
        return cells("series").stream().map(Labeled::getText).toList();
    }

    private List<String> marks() {
        return cells("mark").stream().map(cell -> String.valueOf(cell.getAccessibleText())).toList();
    }

    private List<TableCell<?, ?>> cells(String column) {
        return call(() -> {
            table().applyCss();
            table().layout();
            return table().lookupAll(".table-cell").stream().<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                    .filter(cell -> column.equals(cell.getTableColumn().getId()) && !cell.isEmpty())
                    .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex())).toList();
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<Run> table() {
        return (TableView<Run>) window.scene().lookup(".runs-table");
    }

    private String target() {
        return call(() -> window.session().dataProperty().get().orElseThrow().target());
    }

    private void choose(String column) {
        call(() -> {
            ComboBox<?> box = (ComboBox<?>) window.scene().lookup("#target");
            box.getSelectionModel().select(box.getItems().indexOf(column));
            return null;
        });
        window.await(() -> target().equals(column) && window.session().settingsProperty().get().isPresent());
    }

    @Test
    void closingTheWindowAsksAboutTrainingsThatAreNotDone() {
        queue(8, 16);
        window.requestClose();
        assertThat(call(() -> window.questions().getFirst().getContentText())).startsWith("2 trainings are not finished");
        window.answer("Stay");
        assertThat(call(() -> window.scene().getWindow().isShowing())).isTrue();
        assertThat(hidden()).containsExactly(16);

        window.requestClose();
        window.answer("Close anyway");
        window.await(() -> !window.scene().getWindow().isShowing());
    }

    private void queue(int... hidden) {
        for (int units : hidden) {
            want(units);
            fire("train");
            window.await(() -> window.session().trainingProperty().get().isActive());
        }
        window.await(() -> !window.session().epochsProperty().get().isEmpty());
    }

    private void want(int hidden) {
        call(() -> {
            window.session().useSettings(
                    window.session().settingsProperty().get().orElseThrow().with(Settings.HIDDEN, hidden));
            return null;
        });
    }

    private void fire(String id) {
        call(() -> {
            ((ButtonBase) window.scene().lookup("#" + id)).fire();
            return null;
        });
    }

    private String words(int order) {
        return call(() -> String.join("\n", window.scene().lookup("#queued-" + order).lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText()).toList()));
    }

    private List<Integer> hidden() {
        return call(() -> window.session().queue().waiting().stream().map(TrainingOrder::job)
                .map(job -> job.settings().network().hidden()).toList());
    }

    private List<Run> runs() {
        return call(() -> window.session().runsProperty().get().runs());
    }
}
