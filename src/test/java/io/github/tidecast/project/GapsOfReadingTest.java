package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose gaps an older version filled when it read the file, beside that file as it is read today. */
class GapsOfReadingTest {

    private static final TimeSeries NEWER = with(SampleRuns.series(63), 31, 140);
    private static final TimeSeries FILLED = NEWER.slice(0, 60);

    @TempDir
    Path folder;

    @Test
    void valuesOfAProjectOfFormat2WhereTheFileHasNoneAreTheReason() throws Exception {
        ProjectData kept = projectOfFormat2().data().orElseThrow();
        DataFingerprint saw = projectOfFormat2().runs().find(1).orElseThrow().data();
        TimeSeries fresh = with(NEWER, 20, Double.NaN);
        assertThat(saw.beginsIn(fresh, List.of())).isFalse();
        assertThat(GapsOfReading.explain(saw, List.of(kept.targetSeries()), List.of(fresh))).isTrue();
    }

    @Test
    void valuesThatDifferAreNot() {
        DataFingerprint saw = DataFingerprint.of(FILLED, List.of());
        TimeSeries fresh = with(with(NEWER, 20, Double.NaN), 30, -1);
        assertThat(GapsOfReading.explain(saw, List.of(FILLED), List.of(fresh))).isFalse();
        assertThat(GapsOfReading.explain(saw, List.of(FILLED), List.of(NEWER.slice(1, 63)))).isFalse();
    }

    @Test
    void aHelpingSeriesMayBeTheOneThatWasFilled() {
        TimeSeries price = new TimeSeries("price", FILLED.axis(), new double[60]);
        TimeSeries fresh = with(new TimeSeries("price", NEWER.axis(), new double[63]), 7, Double.NaN);
        DataFingerprint saw = DataFingerprint.of(FILLED, List.of(price));
        assertThat(GapsOfReading.explain(saw, List.of(FILLED, price), List.of(NEWER, fresh))).isTrue();
    }

    /** The kept data, too, may be of another kind than the file by now. */
    @Test
    void aFileWithoutTimesIsAnother() {
        TimeSeries numbered = new TimeSeries(FILLED.name(), TimeAxis.index(60), FILLED.values());
        assertThat(GapsOfReading.explain(DataFingerprint.of(FILLED, List.of()), List.of(FILLED), List.of(numbered)))
                .isFalse();
    }

    private Project projectOfFormat2() throws Exception {
        Path file = folder.resolve("sales.tidecast");
        ProjectData data = new ProjectData("/data/sales.csv", ImportOptions.AUTOMATIC,
                new SeriesTable(FILLED.axis(), List.of(FILLED)), FILLED.name(), List.of());
        try (ProjectFile project = ProjectFile.open(file)) {
            project.save(Project.EMPTY.withData(data).withRuns(RunList.EMPTY.add(Instant.EPOCH, data.fingerprint(),
                    RunOrigin.UNKNOWN, SampleRuns.result(8, 1))));
        }
        Pieces.rewrite(file, entries -> {
            entries.put("tidecast.json", utf8("{\"format\":2,\"program\":\"1.0.0\"}"));
            entries.computeIfPresent("index.json", (name, json) -> utf8(new String(json, StandardCharsets.UTF_8)
                    .replaceFirst("\"options\":\\{", "\"options\":{\"gaps\":\"LINEAR\",")));
        });
        return ProjectFile.read(file);
    }

    private static TimeSeries with(TimeSeries series, int point, double value) {
        double[] values = series.values();
        values[point] = value;
        return series.withValues(values);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
