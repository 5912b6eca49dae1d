package io.github.tidecast.project;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeSeries;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up projects for tests. */
final class SampleProjects {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private SampleProjects() {
    }

    /** A project with data of two series, settings, a view and runs, some noted and pinned. */
    static Project withRuns(int runs) {
        TimeSeries target = SampleRuns.series(60);
        TimeSeries input = new TimeSeries("price", target.axis(), new double[60]);
        ProjectData data = new ProjectData("/data/sales.csv", ImportOptions.AUTOMATIC,
                new SeriesTable(target.axis(), List.of(target, input)), target.name(), List.of("price"));
        RunList list = RunList.EMPTY;
        for (int i = 0; i < runs; i++) {
            list = list.add(START.plusSeconds(60L * i), data.fingerprint(), origin(data),
                    SampleRuns.result(8 + i % 3, 1 - i * 1e-4));
        }
        return new Project(Optional.of(data), Optional.of(SampleRuns.settings(16)),
                list.note(2, "second 第二").pin(1, true), Map.of("chart.range", "12..60"));
    }

    private static RunOrigin origin(ProjectData data) {
        return new RunOrigin(data.source(), data.inputs());
    }
}
