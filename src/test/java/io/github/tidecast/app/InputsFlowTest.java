package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.ui.session.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that help are chosen among very many. */
class InputsFlowTest {

    private static final int COLUMNS = 300;

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
        StringBuilder lines = new StringBuilder("month," + IntStream.range(0, COLUMNS).mapToObj(i -> "store " + i)
                .collect(Collectors.joining(",")) + "\n");
        for (int row = 0; row < 36; row++) {
            int month = row;
            lines.append("%d-%02d-01,".formatted(2020 + row / 12, row % 12 + 1)).append(IntStream.range(0, COLUMNS)
                    .mapToObj(i -> String.valueOf(100 + i + month % 12)).collect(Collectors.joining(","))).append("\n");
        }
        window.nextFile(Files.writeString(folder.resolve("stores.csv"), lines));
        window.run(Commands.Name.OPEN);
        window.await(() -> window.session().settingsProperty().get().isPresent());
        call(() -> {
            ((ButtonBase) window.scene().lookup("#inputs")).fire();
            return null;
        });
        window.await(() -> node("#inputs-search").isFocused());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theListIsNoHigherThanTheWindowAndMakesRowsForWhatIsSeenOnly() {
        ListView<?> list = (ListView<?>) node("#inputs-list");
        assertThat(call(() -> list.getItems().size())).isEqualTo(COLUMNS - 1);
        assertThat(call(list::getHeight)).isLessThan(400);
        assertThat(call(() -> list.lookupAll(".list-cell").size())).isLessThan(30);
    }

    @Test
    void byKeysColumnsAreFoundAndTickedOneAfterTheOther() {
        window.robot.write("store 29").push(KeyCode.DOWN).push(KeyCode.SPACE);
        window.await(() -> inputs().equals(List.of("store 29")));
        window.robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        window.await(() -> inputs().equals(List.of("store 29", "store 290")));
        assertThat(call(() -> node("#inputs-list").isFocused())).as("it stays open").isTrue();
        window.robot.push(KeyCode.SPACE);
        window.await(() -> inputs().equals(List.of("store 29")));
    }

    @Test
    void allThatWereFoundAreTickedAtOnce() {
        window.robot.write("store 29");
        fire("#inputs-all");
        window.await(() -> inputs().size() == 11);
        assertThat(call(() -> ((Labeled) node("#inputs-count")).getText())).isEqualTo("11 of 299 columns");
        fire("#inputs-none");
        window.await(() -> inputs().isEmpty());
    }

    private List<String> inputs() {
        return window.session().dataProperty().get().orElseThrow().inputs();
    }

    private void fire(String id) {
        call(() -> {
            ((ButtonBase) node(id)).fire();
            return null;
        });
    }

    private static Node node(String id) {
        return Window.getWindows().stream().map(Window::getScene).map(Scene::getRoot)
                .map(root -> root.lookup(id)).filter(found -> found != null).findFirst().orElseThrow();
    }
}
