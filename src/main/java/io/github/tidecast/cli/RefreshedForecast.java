package io.github.tidecast.cli;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.GapsOfReading;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectData;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.Run;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A run of a project that forecasts from newer data without training. */
final class RefreshedForecast {

    private final Path file;
    private final SeriesReader reader;
    private final Optional<String> password;

    /** A refresh from a file without password. */
    RefreshedForecast(Path file, SeriesReader reader) {
        this(file, reader, Optional.empty());
    }

    /**
     * A refresh.
     *
     * @param file     project file
     * @param password of the newer file, which a project never keeps
     */
    RefreshedForecast(Path file, SeriesReader reader, Optional<String> password) {
        this.file = file;
        this.reader = reader;
        this.password = password;
    }

    /**
     * What is to be forecast.
     *
     * @param method the method that the user has chosen for the run
     */
    record Order(ForecastJob job, Method method) {
    }

    /** True for the name of a project file. */
    static boolean isProject(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ProjectFile.ENDING);
    }

    /**
     * What is to be forecast.
     *
     * @param newer file with the same columns and more rows; empty to forecast from the data of the project
     * @param id    the run; empty for the pinned one that was made last, or else the last one
     * @throws ExitException if project, run or file cannot be used
     */
    Order order(Optional<Path> newer, Optional<Integer> id) throws SayableException {
        Project project = ProjectFile.read(file);
        ProjectData data = project.data()
                .orElseThrow(() -> ExitException.rejected(Text.of("cli.refresh.no-data", file.toString())));
        Run run = run(project, id, file);
        ProjectData now = newer.isPresent() ? read(newer.get(), data) : data;
        if (!run.data().beginsIn(now.targetSeries(), now.inputSeries())) {
            boolean filled = GapsOfReading.explain(run.data(), data.series(), now.series());
            throw ExitException.rejected(
                    Text.of(filled ? "cli.refresh.filled-data" : "cli.refresh.other-data", run.id()));
        }
        ForecastJob job = now.job(run.summary().settings());
        List<NetworkWeights> networks = run.content().networks();
        return new Order(networks.isEmpty() ? job
                : job.with(PretrainedNetworks.of(run.content().result(), networks, run.data().points())), run.method());
    }

    /** A run of a project: by its number, or else the pinned one that was made last, or else the last one. */
    static Run run(Project project, Optional<Integer> id, Path file) throws ExitException {
        Optional<Run> found = id.isPresent() ? project.runs().find(id.get())
                : project.runs().runs().reversed().stream().filter(Run::pinned).findFirst()
                        .or(project.runs()::latest);
        return found.orElseThrow(() -> ExitException.rejected(id.isPresent()
                ? Text.of("cli.refresh.no-run", id.get(), file.toString())
                : Text.of("cli.refresh.no-runs", file.toString())));
    }

    private ProjectData read(Path newer, ProjectData data) throws ExitException {
        ImportOptions options = data.options().withPassword(password);
        ImportResult read = reader.read(newer, options, ImportProgress.NONE);
        if (read.outcome() == ImportResult.Outcome.REJECT) {
            throw ExitException.rejected(read.message());
        }
        for (String name : columns(data)) {
            if (read.table().find(name).isEmpty()) {
                throw ExitException.rejected(
                        Text.of("cli.no-column", name, String.join(", ", read.table().names())));
            }
        }
        return new ProjectData(newer.toString(), options, read.table(), data.target(), data.inputs());
    }

    private static List<String> columns(ProjectData data) {
        return Stream.concat(Stream.of(data.target()), data.inputs().stream())
                .toList();
    }
}
