package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.ui.common.ProblemLink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** A file with many problems in the smallest window that shows everything: what is said about it can be read. */
class NothingCutTest {

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
        Path file = Files.writeString(folder.resolve("many problems.csv"), manyProblems());
        window.nextFile(file);
        window.robot.clickOn("#open");
        window.await(() -> window.session().settingsProperty().get().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "中文"})
    void everyProblemCanBeReadInTheData(String language) {
        speak(language);
        call(() -> {
            window.find("tabs", TabPane.class).getSelectionModel().selectLast();
            window.scene().getRoot().lookupAll(".problem-rows > .problem").stream().map(ProblemLink.class::cast)
                    .reduce((first, last) -> last).orElseThrow().fire();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        layout();
        List<ProblemLink> problems = call(() -> window.scene().getRoot().lookupAll(".problem-rows > .problem").stream()
                .map(ProblemLink.class::cast).toList());
        assertThat(problems).hasSize(call(() -> window.session().dataProperty().get().orElseThrow().imported()
                .problems().size()));
        assertThat(problems).hasSizeGreaterThan(4).allMatch(NothingCutTest::isWhole);
        assertThat(call(() -> window.find("import-date-order", ComboBox.class).getButtonCell()))
                .matches(NothingCutTest::isWhole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "中文"})
    void theSideIsAsWideAsWhatIsInIt(String language) {
        speak(language);
        for (String side : List.of("left", "right")) {
            ScrollPane pane = window.find(side, ScrollPane.class);
            assertThat(call(() -> ((Region) pane.getContent()).getWidth())).as(side)
                    .isLessThanOrEqualTo(call(() -> pane.getViewportBounds().getWidth()));
        }
        assertThat(call(() -> window.find("summary", Label.class).getText()).lines())
                .last().asString().contains("2023-01-01").contains("2023-07-19");
    }

    @Test
    void thePreviewOfASecondFileHasWholeNamesAndItsTextsInTheMiddle() {
        call(() -> {
            window.find("tabs", TabPane.class).getSelectionModel().selectLast();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        layout();
        window.openSample("electricity_england_wales");
        WaitForAsyncUtils.waitForFxEvents();
        layout();
        List<TableCell<?, ?>> cells = call(() -> window.scene().lookup(".reading .table-view").lookupAll(".table-cell")
                .stream().<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell).toList());
        assertThat(cells).filteredOn(cell -> String.valueOf(cell.getText()).startsWith("2000-06-05"))
                .isNotEmpty().allMatch(cell -> cell.getAlignment() == Pos.CENTER_LEFT);
        List<Labeled> names = call(() -> window.scene().lookup(".reading .table-view").lookupAll(".column-header .label")
                .stream().map(Labeled.class::cast).toList());
        assertThat(names).extracting(Labeled::getText).contains("time", "demand_mw");
        assertThat(names).allMatch(NothingCutTest::isWhole);
    }

    private void speak(String language) {
        window.robot.clickOn("#languages").clickOn(language);
        call(() -> {
            window.scene().getWindow().setWidth(1_000);
            window.scene().getWindow().setHeight(700);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        layout();
    }

    private void layout() {
        call(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return null;
        });
    }

    /** Whether a control shows its words without dots. */
    private static boolean isWhole(Labeled control) {
        return call(() -> control.lookup(".text") instanceof Text shown && shown.getText().equals(control.getText()));
    }

    private static String manyProblems() {
        return IntStream.range(0, 200).filter(day -> day < 40 || day > 42).mapToObj(day -> {
            String date = "%1$td/%1$tm/%1$tY".formatted(LocalDate.of(2023, 1, 1).plusDays(day));
            String value = switch (day) {
                case 20 -> "n/a";
                case 60 -> "about 120";
                default -> "" + (100 + day * 7 % 31);
            };
            String row = date + "," + value + "," + (day * 3 % 50) + ",";
            return switch (day) {
                case 100 -> row + "\n" + date + ",99,5,";
                case 150 -> row + "\nnot a date,5,6,\n" + ",5,6,7,8";
                default -> row;
            };
        }).collect(Collectors.joining("\n", "Datum des Tages (UTC),Umsatz der Filiale in Euro,Besucher,Bemerkung\n",
                "\nTotal,,12345,\n"));
    }
}
