package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.ui.common.ProblemLink;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening and reading of files in the real window: progress, cancelling, questions, problems. */
class ReadingFlowTest {

    private static final Path FIXTURES =
            Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures").toAbsolutePath();

    @TempDir
    private Path folder;

    private final LongReader reader = new LongReader();
    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine(), reader);
    }

    @AfterEach
    void close() throws Exception {
        reader.goOn.countDown();
        window.close();
    }

    /** Reads a file named long only when it is told to go on, everything else at once. */
    private static final class LongReader implements SeriesReader {

        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile boolean cancelled;

        @Override
        public ImportResult read(Path file, ImportOptions options, ImportProgress progress) {
            if (file.toString().contains("minutely")) {
                progress.share(0.25);
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                cancelled = progress.cancelled();
            }
            return new FileSeriesReader().read(file, options, progress);
        }
    }

    private void choose(String fixture) {
        window.nextFile(FIXTURES.resolve(fixture));
        window.robot.push(KeyCode.CONTROL, KeyCode.O);
    }

    private void openData(String fixture) {
        choose(fixture);
        window.await(() -> window.session().dataProperty().get()
                .filter(data -> data.file().endsWith(fixture)).isPresent());
        call(() -> {
            window.find("tabs", TabPane.class).getSelectionModel().selectLast();
            return null;
        });
    }

    @Test
    void aLongReadingIsShownAndGivenUpByAButtonWhileTheWindowAnswers() {
        choose("minutely.csv");
        Button cancel = window.find("cancelReading", Button.class);
        window.await(cancel::isVisible);
        window.await(() -> window.session().activities().shownProperty().get().filter(one -> one.share() == 0.25)
                .isPresent());
        window.robot.push(KeyCode.F1);
        window.await(() -> window.scene().lookup("#help-close") != null);
        window.robot.push(KeyCode.ESCAPE);
        call(() -> {
            cancel.fire();
            return null;
        });
        assertThat(call(() -> window.session().activities().shownProperty().get())).isEmpty();
        assertThat(call(cancel::isVisible)).isFalse();
        reader.goOn.countDown();
        window.await(() -> reader.cancelled);
        assertThat(call(() -> window.session().dataProperty().get())).isEmpty();
        assertThat(call(() -> window.session().notices().shown().isEmpty())).isTrue();
    }

    @Test
    void irregularTimesAreAskedAboutInTheReadingAndTheAnswerIsFollowed() {
        openData("irregular.csv");
        @SuppressWarnings("unchecked")
        ComboBox<String> step = window.find("import-resample", ComboBox.class);
        assertThat(call(() -> isWithin(step, "reading-questions"))).isTrue();
        call(() -> {
            step.setValue("weekly");
            return null;
        });
        window.await(() -> window.session().dataProperty().get().orElseThrow().series().axis().frequency()
                .equals(Frequency.WEEKLY));
        window.await(() -> window.scene().lookup("#import-resample-rule") != null);
        assertThat(call(() -> isWithin(window.find("import-resample", ComboBox.class), "reading-questions"))).isFalse();
    }

    @Test
    void aProblemJumpsToItsRow() {
        openData("unreadable_numbers.csv");
        call(() -> {
            ((ProblemLink) window.scene().lookup(".problem-rows > .problem")).fire();
            return null;
        });
        TableView<?> table = (TableView<?>) call(() -> window.scene().lookup(".reading .table-view"));
        window.await(() -> table.getSelectionModel().getSelectedIndex() >= 0);
    }

    @Test
    void sixtyColumnsCanBeSearched() {
        openData("sixty_columns.csv");
        assertThat(call(() -> window.find("target", ComboBox.class))).isInstanceOf(SearchableComboBox.class);
        assertThat(call(() -> window.find("import-time-column", ComboBox.class))).isInstanceOf(SearchableComboBox.class);
    }

    private static boolean isWithin(Node node, String styleClass) {
        return node != null && (node.getStyleClass().contains(styleClass) || isWithin(node.getParent(), styleClass));
    }
}
