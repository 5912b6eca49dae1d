package io.github.tidecast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectData;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects that come to the desk, from whatever system. */
class DeskProjectTest {

    private final Session session = new Session();

    static Project project(String source, double... values) {
        TimeAxis axis = TimeAxis.index(values.length);
        return Project.EMPTY.withData(new ProjectData(source, ImportOptions.AUTOMATIC,
                new SeriesTable(axis, List.of(new TimeSeries("sales", axis, values))), "sales", List.of()));
    }

    /** Windows refuses colons and blanks at an end, each system a half of a character, and some all but ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"sales.csv", "/home/a/sales 12:00.csv", "C:\\data\\sales.csv", "a\0b.csv", "sales \ud800.csv",
            "\u9500\u552e \udc00.csv", "//server", "", "...", "folder /x ", "\0", "<>:|?*"})
    void theFileMayHaveANameThatIsNoneHere(String source) {
        DeskProject.show(project(source, 1, 2, 3), session);
        assertThat(session.dataProperty().get().orElseThrow().series().values()).containsExactly(1, 2, 3);
        assertThat(DeskProject.of(session, java.util.Optional.empty()).data()).isPresent();
    }

    /** What is shown belongs to the runs of the project before, even where the data are the same. */
    @Test
    void aProjectWithEqualDataTakesTheirPlace() {
        DeskProject.show(project("sales.csv", 1, 2, 3), session);
        List<Object> changes = new ArrayList<>();
        session.dataProperty().subscribe((before, after) -> changes.add(after));
        DeskProject.show(project("sales.csv", 1, 2, 3), session);
        assertThat(changes).isNotEmpty().last().isEqualTo(session.dataProperty().get());
        assertThat(session.dataProperty().get()).isPresent();
    }
}
