package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Kills and stops the real worker again and again; prints how long a stop takes. */
@Tag("slow")
@Timeout(600)
class WorkerSoakTest {

    private static final int ROUNDS = 12;

    @Test
    void everyKillIsSurvived() throws SayableException {
        try (WorkerEngine engine = new WorkerEngine(WorkerLaunch.ofThisProgram())) {
            for (int round = 0; round < ROUNDS; round++) {
                engine.device();
                assertThatThrownBy(() -> engine.forecast(job(400, Preset.QUICK), new TrainingObserver() {
                    @Override
                    public void epoch(EpochReport report) {
                        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
                    }
                })).isInstanceOf(SayableException.class);
            }
            assertThat(engine.forecast(job(100, Preset.QUICK), TrainingObserver.NONE).stopped()).isFalse();
        }
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void everyStopGivesAForecast() throws SayableException {
        List<Long> millis = new ArrayList<>();
        try (WorkerEngine engine = new WorkerEngine(WorkerLaunch.ofThisProgram())) {
            for (int round = 0; round < ROUNDS; round++) {
                StopAfterFirstEpoch observer = new StopAfterFirstEpoch();
                assertThat(engine.forecast(job(2_000, Preset.THOROUGH), observer).stopped()).isTrue();
                millis.add((System.nanoTime() - observer.stoppedAt) / 1_000_000);
            }
        }
        System.out.println("Stop to forecast, ms: " + millis.stream().sorted().toList());
    }

    private static final class StopAfterFirstEpoch implements TrainingObserver {

        private long stoppedAt;

        @Override
        public void epoch(EpochReport report) {
            stoppedAt = stoppedAt == 0 ? System.nanoTime() : stoppedAt;
        }

        @Override
        public boolean stopRequested() {
            return stoppedAt != 0;
        }
    }

    private static ForecastJob job(int points, Preset preset) {
        double[] values = IntStream.range(0, points).mapToDouble(i -> 100 + 20 * Math.sin(i * Math.PI / 6)
                + 5 * Math.sin(i * 1.3)).toArray();
        TimeSeries series = new TimeSeries("sales", TimeAxis.index(points), values);
        return new ForecastJob(series, List.of(), Defaults.forSeries(series, preset, 12));
    }
}
