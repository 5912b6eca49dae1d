package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.project.Run;
import io.github.tidecast.tuning.Tunable;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.TrainingOrder;
import io.github.tidecast.ui.session.TrainingState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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
    void otherDataTakeTheQueueAwayWithAWayBack() {
        queue(8, 16);
        call(() -> {
            ((ComboBox<?>) window.scene().lookup("#target")).getSelectionModel().select(2);
            return null;
        });
        window.await(() -> window.session().dataProperty().get().orElseThrow().target().equals("construction"));
        assertThat(hidden()).isEmpty();
        Notice said = call(() -> window.session().notices().shown().getLast());
        assertThat(said.text().key()).isEqualTo("ui.queue.dropped");

        call(() -> {
            said.action().orElseThrow().effect().run();
            return null;
        });
        assertThat(call(() -> window.session().dataProperty().get().orElseThrow().target())).isNotEqualTo("construction");
        engine.letOne();
        engine.letOne();
        window.await(() -> runs().size() == 2);
        assertThat(runs()).extracting(run -> run.summary().settings().network().hidden()).containsExactly(8, 16);
    }

    @Test
    void closingTheWindowAsksAboutTrainingsThatAreNotDone() {
        queue(8, 16);
        window.requestClose();
        assertThat(call(() -> window.questions().getFirst().getContentText())).startsWith("2 trainings are not done");
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
        window.await(() -> !window.session().epochs().isEmpty());
    }

    private void want(int hidden) {
        call(() -> {
            window.session().settingsWantedProperty().set(Optional.of(
                    Tunable.HIDDEN.with(window.session().settingsProperty().get().orElseThrow(), hidden)));
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
