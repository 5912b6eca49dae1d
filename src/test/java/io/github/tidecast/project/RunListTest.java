package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunListTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final DataFingerprint DATA = DataFingerprint.of(SampleRuns.series(60), List.of());
    private static final RunList THREE = RunList.EMPTY.add(NOW, DATA, RunOrigin.UNKNOWN, SampleRuns.result(8, 0.9))
            .add(NOW.plusSeconds(60), DATA, RunOrigin.UNKNOWN, SampleRuns.result(16, 0.7))
            .add(NOW.plusSeconds(90), DATA, RunOrigin.UNKNOWN, SampleRuns.result(32, 0.8));

    @Test
    void runsAreNumberedFromOne() {
        assertThat(THREE.runs()).extracting(Run::id).containsExactly(1, 2, 3);
    }

    @Test
    void aSummaryKeepsWhatTheTableShows() {
        RunSummary summary = THREE.runs().getFirst().summary();

        assertThat(summary.score(Measure.MASE)).hasValue(0.9);
        assertThat(summary.score(Measure.MAPE)).isEmpty();
        assertThat(summary.score(Measure.RMSE)).isEmpty();
        assertThat(summary.epochs()).isEqualTo(20);
        assertThat(summary.bestLoss()).isCloseTo(1.1 / 20, within(1e-12));
    }

    @Test
    void aDeletedRunComesBackAtItsPlaceWithItsNoteAndPin() {
        RunList noted = THREE.note(2, "more hidden units").pin(2, true);
        Run deleted = noted.find(2).orElseThrow();

        RunList without = noted.delete(2);
        assertThat(without.runs()).extracting(Run::id).containsExactly(1, 3);
        assertThat(without.restore(deleted)).isEqualTo(noted);
        assertThat(noted.restore(deleted)).isEqualTo(noted);
    }

    @Test
    void theMethodThatTheUserChoosesForARunIsKept() throws Exception {
        RunList chosen = THREE.choose(2, Method.THETA);
        assertThat(chosen.find(2).orElseThrow().method()).isEqualTo(Method.THETA);
        assertThat(chosen.find(3).orElseThrow().method()).isEqualTo(Method.TIDECAST);
        assertThat(chosen.choose(2, Method.TIDECAST)).isEqualTo(THREE);
        Run without = chosen.find(2).orElseThrow();
        assertThat(without.chosen()).as("it is not known what the method forecasts")
                .isEqualTo(without.content().result());
    }

    @Test
    void theIdOfADeletedRunIsNotUsedAgain() {
        RunList four = THREE.delete(3).add(NOW, DATA, RunOrigin.UNKNOWN, SampleRuns.result(8, 1));
        assertThat(four.latest().orElseThrow().id()).isEqualTo(4);
    }
}
