package io.github.tidecast.bench;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectData;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.RunOrigin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a project with many runs, each a real training with default settings, for ProjectTimes. */
public final class ProjectMaker {

    private ProjectMaker() {
    }

    /** Arguments: data file, project file, number of runs. */
    public static void main(String[] arguments) throws Exception {
        Path source = Path.of(arguments[0]);
        ImportResult read = new FileSeriesReader().read(source, ImportOptions.AUTOMATIC, ImportProgress.NONE);
        ProjectData data = new ProjectData(source.toAbsolutePath().toString(), read.options(), read.table(), read.target(),
                List.of());
        ForecastResult result;
        try (Forecaster engine = new Forecaster(new Dl4jTrainer())) {
            result = engine.forecast(new ForecastJob(data.targetSeries(), List.of(),
                    Defaults.forSeries(data.targetSeries(), Preset.BALANCED, 12)), TrainingObserver.NONE);
        }
        RunOrigin origin = new RunOrigin(data.source(), data.inputs());
        RunList runs = RunList.EMPTY;
        for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
            runs = runs.add(Instant.EPOCH.plusSeconds(run), data.fingerprint(), origin, result);
        }
        Path file = Path.of(arguments[1]);
        Files.deleteIfExists(file);
        Project project = new Project(Optional.of(data), Optional.of(result.settings()), runs, Map.of());
        try (ProjectFile target = ProjectFile.open(file)) {
            long begun = System.nanoTime();
            target.save(project);
            double first = (System.nanoTime() - begun) / 1e9;
            begun = System.nanoTime();
            target.save(project.withRuns(runs.note(1, "noted")));
            System.out.printf("%d runs of %d networks, %.1f MB; saved in %.2f s, again in %.2f s%n", runs.runs().size(),
                    result.networks().size(), Files.size(file) / 1e6, first, (System.nanoTime() - begun) / 1e9);
        }
    }
}
