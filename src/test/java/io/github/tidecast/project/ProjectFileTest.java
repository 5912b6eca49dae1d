package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {

    @TempDir
    Path folder;
    private ProjectFile file;

    @BeforeEach
    void open() {
        file = ProjectFile.open(folder.resolve("sales.tidecast"));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aSavedProjectIsReadAgainWithDataSettingsRunsAndView() throws SayableException {
        Project saved = SampleProjects.withRuns(3);
        file.save(saved);

        Project read = file.read();

        assertThat(read.data()).isEqualTo(saved.data());
        assertThat(read.settings()).isEqualTo(saved.settings());
        assertThat(read.view()).isEqualTo(saved.view());
        assertThat(read.runs().nextId()).isEqualTo(4);
        assertThat(read.runs().runs()).extracting(Run::made).isEqualTo(
                saved.runs().runs().stream().map(Run::made).toList());
        assertThat(read.runs().runs()).extracting(Run::data, Run::summary, Run::note, Run::pinned).isEqualTo(
                saved.runs().runs().stream().map(run ->
                        tuple(run.data(), run.summary(), run.note(), run.pinned())).toList());
    }

    @Test
    void resultsAndNetworksComeBackToTheBit() throws SayableException {
        ForecastResult made = SampleRuns.result(9, 0.9999);
        file.save(SampleProjects.withRuns(2));

        RunContent content = file.read().runs().find(2).orElseThrow().content();

        assertThat(content.networks()).isEqualTo(made.networks());
        assertThat(content.result()).isEqualTo(made.withNetworks(List.of()));
    }

    @Test
    void afterSavingMemoryLetsGoOfTheRuns() throws SayableException {
        Project project = SampleProjects.withRuns(1);
        List<NetworkWeights> networks = project.runs().runs().getFirst().content().networks();

        file.save(project);

        RunContent content = project.runs().runs().getFirst().content();
        assertThat(content.source()).isInstanceOf(StoredRun.class);
        assertThat(content.networks()).isEqualTo(networks);
    }

    @Test
    void runsOfAnOpenedProjectAreSavedUnderAnotherName() throws Exception {
        file.save(SampleProjects.withRuns(2));
        Project read = file.read();
        Path other = folder.resolve("copy.tidecast");
        try (ProjectFile copy = ProjectFile.open(other)) {
            copy.save(read);
        }
        Files.delete(file.path());

        assertThat(ProjectFile.read(other).runs().find(1).orElseThrow().content().networks()).isNotEmpty();
    }

    @Test
    void theVersionBeforeIsKept() throws Exception {
        file.save(SampleProjects.withRuns(1));
        byte[] first = Files.readAllBytes(file.path());
        file.save(SampleProjects.withRuns(2));

        assertThat(file.backup()).hasBinaryContent(first);
        assertThat(ProjectFile.read(file.backup()).runs().runs()).hasSize(1);
    }

    @Test
    void equalProjectsGiveEqualFiles() throws Exception {
        file.save(SampleProjects.withRuns(2));
        byte[] first = Files.readAllBytes(file.path());
        file.save(SampleProjects.withRuns(2));

        assertThat(file.path()).hasBinaryContent(first);
    }

    @Test
    void anEmptyProjectAndNumberedPointsSurvive() throws SayableException {
        file.save(Project.EMPTY);
        assertThat(file.read()).isEqualTo(Project.EMPTY);

        TimeSeries numbered = new TimeSeries("x", TimeAxis.index(3), new double[] {1, Double.NaN, -0.0});
        Project project = Project.EMPTY.withData(new ProjectData("x.csv",
                SampleProjects.withRuns(1).data().orElseThrow().options(),
                new SeriesTable(numbered.axis(), List.of(numbered)), "x", List.of()));
        file.save(project);
        assertThat(file.read()).isEqualTo(project);
    }

    @Test
    void noPasswordIsKept() throws SayableException {
        Project project = SampleProjects.withRuns(1);

        assertThat(project.data().orElseThrow().options().password()).isEmpty();
    }

    @Test
    void aRunWhoseFileIsGoneStopsTheSavingInASentence() throws Exception {
        file.save(SampleProjects.withRuns(2));
        Project read = file.read();
        Files.delete(file.path());

        assertThatThrownBy(() -> file.save(read)).isInstanceOf(SayableException.class)
                .hasMessageStartingWith("Run 1 cannot be read");
        assertThatThrownBy(() -> read.runs().find(2).orElseThrow().content().result())
                .isInstanceOf(SayableException.class).hasMessageStartingWith("The results of run 2 cannot be read");
        assertThat(read.runs().delete(1).delete(2).runs()).isEmpty();
    }

    @Test
    void closingLeavesTheProjectAndItsBackupOnly() throws Exception {
        file.save(SampleProjects.withRuns(1));
        file.save(SampleProjects.withRuns(1));
        file.close();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file.path(), file.backup());
        }
    }

    @Test
    void aRunIsRepeatedOnThePointsItSawEvenIfTheDataGrew() {
        ProjectData before = SampleProjects.withRuns(1).data().orElseThrow();
        Run run = SampleProjects.withRuns(1).runs().runs().getFirst();
        TimeSeries longer = SampleRuns.series(60);

        assertThat(before.repeat(run)).hasValueSatisfying(job -> {
            assertThat(job.target()).isEqualTo(longer);
            assertThat(job.settings()).isEqualTo(run.summary().settings());
        });
        TimeSeries other = longer.withValues(new double[60]);
        ProjectData changed = new ProjectData("x", before.options(),
                new SeriesTable(other.axis(), List.of(other)), other.name(), List.of());
        assertThat(changed.repeat(run)).isEmpty();
    }

    @Test
    void aFolderInTheWayIsSaidInASentence() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));
        try (ProjectFile impossible = ProjectFile.open(inTheWay.resolve("x.tidecast"))) {
            assertThat(impossible.readOnly()).isTrue();
            assertThatThrownBy(() -> impossible.save(Project.EMPTY)).isInstanceOf(SayableException.class);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatForbidsWritingIsReadOnly() {
        try (ProjectFile forbidden = ProjectFile.open(Path.of("/proc/sales.tidecast"))) {
            assertThat(forbidden.readOnly()).isTrue();
            assertThatThrownBy(() -> forbidden.save(Project.EMPTY)).isInstanceOf(SayableException.class)
                    .hasMessageContaining("does not allow writing");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemsOwnWordForAFullDiskIsUnderstood() {
        assertThatThrownBy(() -> Files.write(Path.of("/dev/full"), new byte[1])).isInstanceOfSatisfying(
                IOException.class, full -> assertThat(DiskTrouble.writing(file.path(), full))
                        .hasMessageStartingWith("There is no room left to save sales.tidecast"));
    }

    @Test
    void fiveHundredRunsTakeLittleMemoryUntilTheyAreAskedFor() throws Exception {
        file.save(SampleProjects.withRuns(500));

        Project read = file.read();

        assertThat(read.runs().runs()).hasSize(500)
                .allMatch(run -> run.content().source() instanceof StoredRun);
        assertThat(read.runs().find(437).orElseThrow().content().result()).isNotNull();
    }

    @Test
    void viewsAreCopied() {
        assertThat(Project.EMPTY.withView(Map.of("a", "b")).view()).containsEntry("a", "b");
    }
}
