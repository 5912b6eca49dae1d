package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Speaks with a real child process; only the network in it is a fake. */
@Timeout(60)
class WorkerEngineTest {

    private final WorkerEngine engine = engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatHappensInTheWorkerIsSeenHere() throws SayableException {
        List<EpochReport> epochs = new ArrayList<>();
        List<TimeSeries> previews = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        ForecastJob job = job("sales");
        ForecastResult result = engine.forecast(job, new TrainingObserver() {
            @Override
            public void progress(Stage stage, double share) {
                shares.add(share);
            }

            @Override
            public void epoch(EpochReport report) {
                epochs.add(report);
            }

            @Override
            public void preview(TimeSeries forecast) {
                previews.add(forecast);
            }
        });
        assertThat(result.forecast().values()).isEqualTo(job.target());
        assertThat(result.settings()).isEqualTo(job.settings());
        assertThat(epochs).extracting(EpochReport::epoch).containsExactly(1, 2, 3);
        assertThat(previews).hasSize(3).allMatch(job.target()::equals);
        assertThat(shares).containsExactly(0.5, 0.5, 0.5);
    }

    @Test
    void deviceTellsWhatComputesThere() throws SayableException {
        engine.start();
        assertThat(engine.device().name()).isEqualTo("Fake");
        assertThat(engine.device().detail()).isEqualTo("pid " + engine.pid().getAsLong());
    }

    @Test
    void stopEndsTheJobWithAResult() throws SayableException {
        StopAfter observer = new StopAfter(3);
        assertThat(engine.forecast(job("endless"), observer).stopped()).isTrue();
        assertThat(engine.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
    }

    @Test
    void stopBeforeTheFirstEpochIsHeardToo() throws SayableException {
        engine.device();
        assertThat(engine.forecast(job("endless"), new StopAfter(0)).stopped()).isTrue();
    }

    @Test
    void stopWithoutAnythingToKeepLeavesTheWorkerAlive() throws SayableException {
        engine.device();
        long pid = engine.pid().getAsLong();
        assertThatThrownBy(() -> engine.forecast(job("nothing-yet"), new StopAfter(0)))
                .isInstanceOf(StoppedException.class);
        assertThat(engine.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
        assertThat(engine.pid().getAsLong()).isEqualTo(pid);
    }

    @Test
    void stopDoesNotWaitForAWorkerThatIsNotUp() {
        try (WorkerEngine starting = engine("never-up")) {
            assertThatThrownBy(() -> starting.forecast(job("sales"), new StopAfter(0)))
                    .isInstanceOf(StoppedException.class);
            assertThat(starting.pid()).isPresent();
        }
    }

    @Test
    void aRehearsalMakesWayForTheFirstJob() throws SayableException {
        try (WorkerEngine rehearsing = engine("rehearses")) {
            rehearsing.device();
            assertThat(rehearsing.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
        }
    }

    @Test
    void anInterruptIsAWishToStop() throws Exception {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                boolean stopped = engine.forecast(job("endless"), new TrainingObserver() {
                    @Override
                    public void epoch(EpochReport report) {
                        begun.complete(null);
                    }
                }).stopped();
                answer.complete(stopped && Thread.currentThread().isInterrupted());
            } catch (SayableException failure) {
                answer.completeExceptionally(failure);
            }
        });
        begun.get();
        caller.interrupt();
        assertThat(answer.get()).isTrue();
    }

    @Test
    void killedInMidTrainingIsOneSentenceAndTheNextJobWorks() throws SayableException {
        engine.start();
        long first = engine.pid().getAsLong();
        TrainingObserver killer = new TrainingObserver() {
            @Override
            public void epoch(EpochReport report) {
                ProcessHandle.of(first).ifPresent(ProcessHandle::destroyForcibly);
            }
        };
        assertThatThrownBy(() -> engine.forecast(job("endless"), killer)).isInstanceOfSatisfying(
                SayableException.class, failure -> assertThat(failure.text().key()).isEqualTo("worker.died"));
        assertThat(engine.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
        assertThat(engine.pid().getAsLong()).isNotEqualTo(first);
    }

    /** On Windows a process cannot be stopped by a command; the silence is noticed in the same way. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void stoppedInMidTrainingIsOneSentenceAndNothingRemains() throws Exception {
        try (WorkerEngine watched = new WorkerEngine(WorkerLaunch.of(List.of(FakeWorker.class.getName())), 400)) {
            watched.device();
            ProcessHandle worker = ProcessHandle.of(watched.pid().getAsLong()).orElseThrow();
            TrainingObserver stopper = new TrainingObserver() {
                @Override
                public void epoch(EpochReport report) {
                    stop(worker.pid());
                }
            };
            assertThatThrownBy(() -> watched.forecast(job("endless"), stopper)).isInstanceOfSatisfying(
                    SayableException.class, failure -> assertThat(failure.text().key()).isEqualTo("worker.silent"));
            assertThat(worker.isAlive()).isFalse();
            assertThat(watched.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJobLargerThanThePipeDoesNotWaitForAStoppedWorker() throws Exception {
        try (WorkerEngine watched = new WorkerEngine(WorkerLaunch.of(List.of(FakeWorker.class.getName())), 400)) {
            watched.device();
            stop(watched.pid().getAsLong());
            double[] values = IntStream.range(0, 200_000).mapToDouble(i -> 10 + Math.sin(i)).toArray();
            TimeSeries series = new TimeSeries("large", TimeAxis.index(values.length), values);
            ForecastJob job = new ForecastJob(series, List.of(), job("sales").settings());
            assertThatThrownBy(() -> watched.forecast(job, TrainingObserver.NONE)).isInstanceOfSatisfying(
                    SayableException.class, failure -> assertThat(failure.text().key()).isEqualTo("worker.silent"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStoppedWorkerEndsWithTheProgram() throws Exception {
        Process program = WorkerLaunch.of(List.of(EndingProgram.class.getName())).builder().start();
        long worker = Long.parseLong(program.inputReader().readLine());
        stop(worker);
        program.destroy();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        ProcessHandle.of(worker).ifPresent(left -> left.onExit().completeOnTimeout(left, 20, TimeUnit.SECONDS).join());
        assertThat(ProcessHandle.of(worker).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private static void stop(long pid) {
        try {
            new ProcessBuilder("/bin/kill", "-STOP", Long.toString(pid)).start().waitFor();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void killedBetweenJobsIsNotNoticed() throws Exception {
        engine.forecast(job("sales"), TrainingObserver.NONE);
        ProcessHandle worker = ProcessHandle.of(engine.pid().getAsLong()).orElseThrow();
        worker.destroyForcibly();
        worker.onExit().get();
        assertThat(engine.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
    }

    @Test
    void crashOfNativeCodeIsOneSentence() throws SayableException {
        assertSaid("crash", "worker.died");
        assertSaid("error", "worker.died");
        assertThat(engine.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
    }

    @Test
    void printsOfNativeCodeDoNotDisturb() throws SayableException {
        assertThat(engine.forecast(job("garbage"), TrainingObserver.NONE).stopped()).isFalse();
    }

    @Test
    void refusalsBugsAndLackOfMemoryLeaveTheWorkerAlive() throws SayableException {
        engine.start();
        long pid = engine.pid().getAsLong();
        assertSaid("refuse", "setting.limit");
        assertSaid("bug", "worker.failed");
        assertSaid("memory", "worker.out-of-memory");
        engine.forecast(job("sales"), TrainingObserver.NONE);
        assertThat(engine.pid().getAsLong()).isEqualTo(pid);
    }

    /** Whoever asked decides by the kind whether another device may do the job. */
    @Test
    void whatHasFailedIsKnownOnThisSide() {
        assertThatThrownBy(() -> engine.forecast(job("refuse"), TrainingObserver.NONE))
                .isExactlyInstanceOf(SayableException.class);
        for (String what : List.of("bug", "memory", "crash")) {
            assertThatThrownBy(() -> engine.forecast(job(what), TrainingObserver.NONE))
                    .isExactlyInstanceOf(DeviceFailedException.class);
        }
        try (WorkerEngine broken = engine("no-engine")) {
            assertThatThrownBy(broken::device).isExactlyInstanceOf(EngineMissingException.class);
        }
    }

    @Test
    void anObserverThatFailsEndsTheWorkerAndNotTheEngine() throws SayableException {
        assertThatThrownBy(() -> engine.forecast(job("endless"), new TrainingObserver() {
            @Override
            public void epoch(EpochReport report) {
                throw new IllegalStateException("observer");
            }
        })).hasMessage("observer");
        assertThat(engine.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
    }

    @Test
    void closeLeavesNoProcessEvenInMidTraining() throws Exception {
        engine.start();
        ProcessHandle worker = ProcessHandle.of(engine.pid().getAsLong()).orElseThrow();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Throwable> said = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                engine.forecast(job("endless"), new TrainingObserver() {
                    @Override
                    public void epoch(EpochReport report) {
                        begun.complete(null);
                    }
                });
            } catch (SayableException failure) {
                said.complete(failure);
            }
        });
        begun.get();
        engine.close();
        assertThat(worker.isAlive()).isFalse();
        assertThat(((SayableException) said.get()).text().key()).isEqualTo("worker.closed");
        assertSaid("sales", "worker.closed");
    }

    @Test
    void workerEndsWhenItsInputEnds() throws Exception {
        Process process = WorkerLaunch.of(List.of(FakeWorker.class.getName())).builder().start();
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void workerThatCannotStartIsOneSentence() {
        try (WorkerEngine broken = engine("no-engine")) {
            assertThatThrownBy(broken::device).isInstanceOfSatisfying(SayableException.class, failure -> {
                assertThat(failure.text().key()).isEqualTo("worker.engine-missing");
                assertThat(failure.getCause()).hasMessageContaining("libnd4jcpu.so").hasMessageContaining("FakeWorker");
            });
        }
        try (WorkerEngine broken = engine("dies-at-once")) {
            assertThatThrownBy(broken::device).isInstanceOfSatisfying(SayableException.class,
                    failure -> assertThat(failure.text().key()).isEqualTo("worker.died"));
        }
        try (WorkerEngine broken = new WorkerEngine(new WorkerLaunch(List.of("/no/such/java"), java.util.Map.of()))) {
            assertThatThrownBy(broken::device).isInstanceOfSatisfying(SayableException.class,
                    failure -> assertThat(failure.text().key()).isEqualTo("worker.no-start"));
        }
    }

    @Test
    void aWorkerThatCouldNotLoadIsFollowedByAnother(@TempDir Path folder) throws SayableException {
        try (WorkerEngine second = engine("no-engine-once", folder.resolve("tried").toString())) {
            assertThat(second.forecast(job("sales"), TrainingObserver.NONE).stopped()).isFalse();
        }
    }

    private void assertSaid(String target, String key) {
        assertThatThrownBy(() -> engine.forecast(job(target), TrainingObserver.NONE)).isInstanceOfSatisfying(
                SayableException.class, failure -> assertThat(failure.text().key()).isEqualTo(key));
    }

    private static WorkerEngine engine(String... arguments) {
        return new WorkerEngine(WorkerLaunch.of(
                Stream.concat(Stream.of(FakeWorker.class.getName()), Stream.of(arguments)).toList()));
    }

    private static ForecastJob job(String name) {
        double[] values = IntStream.range(0, 60).mapToDouble(i -> 10 + i % 12).toArray();
        TimeSeries series = new TimeSeries(name, TimeAxis.index(60), values);
        return new ForecastJob(series, List.of(), Defaults.forSeries(series, Preset.QUICK, 6));
    }

    private static final class StopAfter implements TrainingObserver {

        private int left;

        StopAfter(int epochs) {
            this.left = epochs;
        }

        @Override
        public void epoch(EpochReport report) {
            left--;
        }

        @Override
        public boolean stopRequested() {
            return left <= 0;
        }
    }
}
