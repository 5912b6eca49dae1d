package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real worker with the real network library in it. */
@Timeout(180)
class WorkerCommandTest {

    @Test
    void trainsSurvivesAKillAndStops() throws SayableException {
        try (WorkerEngine engine = new WorkerEngine(WorkerLaunch.ofThisProgram())) {
            String kernel = engine.device().detail();
            assertThat(kernel).isNotEmpty();
            long pid = workers().findFirst().orElseThrow().pid();
            assertThatThrownBy(() -> engine.forecast(job(), new TrainingObserver() {
                @Override
                public void epoch(EpochReport report) {
                    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                }
            })).isInstanceOf(SayableException.class);

            boolean[] stop = {false};
            ForecastResult stopped = engine.forecast(job(), new TrainingObserver() {
                @Override
                public void epoch(EpochReport report) {
                    stop[0] = true;
                }

                @Override
                public boolean stopRequested() {
                    return stop[0];
                }
            });
            assertThat(stopped.stopped()).isTrue();
            assertThat(stopped.forecast().values().size()).isEqualTo(6);

            ForecastResult finished = engine.forecast(job(), TrainingObserver.NONE);
            assertThat(finished.stopped()).isFalse();
            assertThat(finished.networks()).isNotEmpty();
            assertThat(engine.forecast(job(), TrainingObserver.NONE).forecast()).isEqualTo(finished.forecast());

            ForecastJob further = job().with(PretrainedNetworks.of(finished, finished.networks(), 96).further(3));
            ForecastResult child = engine.forecast(further, TrainingObserver.NONE);
            assertThat(child.parent()).contains(3);
            assertThat(child.epochs()).isNotEmpty();
            assertThat(engine.forecast(further, TrainingObserver.NONE).forecast()).isEqualTo(child.forecast());
        }
        assertThat(workers()).isEmpty();
    }

    private static Stream<ProcessHandle> workers() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive);
    }

    private static ForecastJob job() {
        double[] values = IntStream.range(0, 96).mapToDouble(i -> 100 + i + 20 * Math.sin(i * Math.PI / 6)).toArray();
        TimeSeries series = new TimeSeries("sales", TimeAxis.index(96), values);
        return new ForecastJob(series, List.of(), Defaults.forSeries(series, Preset.QUICK, 6));
    }
}
