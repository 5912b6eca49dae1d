package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFingerprintTest {

    private static final TimeSeries SERIES = SampleRuns.series(2000);

    @Test
    void equalDataHasEqualFingerprints() {
        assertThat(DataFingerprint.of(SERIES, List.of())).isEqualTo(
                DataFingerprint.of(SampleRuns.series(2000), List.of()));
    }

    @Test
    void oneChangedValueShows() {
        double[] values = SERIES.values();
        values[1999] = Math.nextUp(values[1999]);

        assertThat(DataFingerprint.of(SERIES.withValues(values), List.of()))
                .isNotEqualTo(DataFingerprint.of(SERIES, List.of()));
    }

    @Test
    void inputsCount() {
        assertThat(DataFingerprint.of(SERIES, List.of(SERIES))).isNotEqualTo(DataFingerprint.of(SERIES, List.of()));
    }

    @Test
    void aSeriesThatGrewStillBeginsWithTheOldData() {
        DataFingerprint old = DataFingerprint.of(SERIES.slice(0, 900), List.of());

        assertThat(old.beginsIn(SERIES, List.of())).isTrue();
        assertThat(old.beginsIn(SERIES.slice(1, 2000), List.of())).isFalse();
        assertThat(old.beginsIn(SERIES.slice(0, 800), List.of())).isFalse();
    }

    /** What is planned behind the last value is replaced by what comes; the run still is one on these data. */
    @Test
    void rowsBehindTheLastValueDoNotCount() {
        double[] values = SERIES.values();
        Arrays.fill(values, 1900, 2000, Double.NaN);
        TimeSeries planned = SERIES.withValues(values);
        DataFingerprint run = DataFingerprint.of(planned, List.of(SERIES));

        assertThat(run).isEqualTo(DataFingerprint.of(SERIES.slice(0, 1900), List.of(SERIES.slice(0, 1900))));
        assertThat(run.beginsIn(planned, List.of(SERIES))).isTrue();
        assertThat(run.beginsIn(SERIES, List.of(SERIES))).isTrue();
        assertThat(run.beginsIn(SERIES.slice(0, 1899), List.of(SERIES.slice(0, 1899)))).isFalse();
    }
}
