package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.project.Run;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.TrainingState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project after the other in the same window: what was offered about the first does not change the second. */
class ProjectExchangeTest {

    @TempDir
    Path folder;

    private final GatedEngine engine = new GatedEngine();
    private WindowHarness window;
    private Path passengers;

    /** A project with one run on passengers is saved, another with that run and one more on employment is open. */
    @BeforeEach
    void twoProjects() throws Exception {
        window = WindowHarness.open(folder, engine);
        passengers = folder.resolve("passengers.tidecast");
        window.openSample("air_passengers");
        train();
        saveAs(passengers);
        window.openSample("us_employment");
        train();
        saveAs(folder.resolve("employment.tidecast"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void deletedRunsAreNotOfferedBackInAnotherProject() {
        call(() -> {
            ((TableView<?>) window.scene().lookup(".runs .table-view")).getSelectionModel().clearAndSelect(0);
            ((ButtonBase) window.scene().lookup("#delete")).fire();
            return null;
        });
        assertThat(runs()).hasSize(1);
        assertThat(offers()).singleElement().extracting(notice -> notice.text().key()).isEqualTo("ui.runs.deleted");

        openPassengers();
        window.answer("Do not save");
        window.await(this::arePassengersThere);

        assertThat(offers()).isEmpty();
        assertThat(runs()).singleElement().extracting(Run::id).isEqualTo(1);
    }

    @Test
    void trainingsThatAnotherProjectEndsAreToldOfWithoutAWayBack() {
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().trainingProperty().get() == TrainingState.RUNNING);

        openPassengers();
        window.await(this::arePassengersThere);

        Notice told = call(() -> window.session().notices().shown().stream()
                .filter(notice -> notice.text().key().equals("ui.queue.dropped")).findFirst().orElseThrow());
        assertThat(told.action()).isEmpty();
    }

    private void openPassengers() {
        window.nextFile(passengers);
        window.run(Commands.Name.OPEN_PROJECT);
    }

    private boolean arePassengersThere() {
        return window.session().dataProperty().get().orElseThrow().file().endsWith("air_passengers.csv");
    }

    private void train() {
        int before = runs().size();
        engine.letOne();
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().runsProperty().get().runs().size() > before
                && !window.session().trainingProperty().get().isActive());
    }

    private void saveAs(Path file) {
        window.nextFile(file);
        window.run(Commands.Name.SAVE_PROJECT_AS);
        window.await(() -> window.session().notices().shown().stream().anyMatch(notice -> notice.text().arguments()
                .equals(List.of(file.getFileName().toString()))));
    }

    private List<Run> runs() {
        return call(() -> window.session().runsProperty().get().runs());
    }

    private List<Notice> offers() {
        return call(() -> window.session().notices().shown().stream()
                .filter(notice -> notice.action().map(Notice.Action::onDesk).equals(Optional.of(true))).toList());
    }
}
