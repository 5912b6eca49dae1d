package io.github.tidecast.worker;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A worker process without a network library: does what the name of the target says. */
final class FakeWorker implements Engine {

    private FakeWorker() {
    }

    /** Runs the worker's loop as the real worker does. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("dies-at-once")) {
            Runtime.getRuntime().halt(7);
        }
        FileOutputStream messages = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        new WorkerLoop(System.in, messages, () -> {
            if (arguments.length > 0 && arguments[0].equals("no-engine")) {
                throw new NoClassDefFoundError("libnd4jcpu.so");
            }
            if (arguments.length > 1 && arguments[0].equals("no-engine-once") && Path.of(arguments[1]).toFile().createNewFile()) {
                throw new UnsatisfiedLinkError("file too short");
            }
            if (arguments.length > 0 && arguments[0].equals("never-up")) {
                LockSupport.park();
            }
            return new FakeWorker();
        }, arguments.length > 0 && arguments[0].equals("rehearses") ? List.of(endless()) : List.of()).run();
        Runtime.getRuntime().halt(0);
    }

    @Override
    public Device device() {
        return new Device("Fake", false, 1, false, "pid " + ProcessHandle.current().pid());
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
        switch (job.target().name()) {
            case "refuse" -> throw new SayableException(Text.of("setting.limit", "x", 1, 2));
            case "bug" -> throw new IllegalStateException("a bug");
            case "memory" -> throw new OutOfMemoryError("Physical memory usage is too high");
            case "error" -> throw new AssertionError("an error that nobody expects");
            case "garbage" -> garbage();
            case "nothing-yet" -> {
                waitForStop(observer);
                throw new StoppedException();
            }
            case "crash" -> Runtime.getRuntime().halt(139);
            default -> {
                // nothing special
            }
        }
        boolean untilStopped = job.target().name().equals("endless");
        int epoch = 0;
        while (untilStopped ? !observer.stopRequested() : epoch < 3) {
            epoch++;
            observer.progress(TrainingObserver.Stage.TRAINING, 0.5);
            observer.epoch(new EpochReport(1, 1, epoch, 3, 0.1, Double.NaN, epoch, 0.1, 0.1));
            observer.preview(job.target());
            LockSupport.parkNanos(untilStopped ? 1_000_000 : 0);
        }
        return result(job, observer.stopRequested(), new Device("Fake", false, 1, false, ""));
    }

    private static void waitForStop(TrainingObserver observer) {
        while (!observer.stopRequested()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static ForecastJob endless() {
        TimeSeries series = new TimeSeries("endless", TimeAxis.index(60), new double[60]);
        return new ForecastJob(series, List.of(), Defaults.forSeries(series, Preset.QUICK, 6));
    }

    private static void garbage() {
        PrintStream stray = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        stray.println("Warning: could not load libcudart.so");
        stray.println("\u0001tidecast RESULT");
        stray.println("\u0001tidecast NONSENSE 1 {}");
        stray.print("{\"kind\": \"half a line\"");
    }

    /** A result without content. */
    static ForecastResult result(ForecastJob job, boolean stopped, Device device) {
        TimeSeries same = job.target();
        Forecast forecast = new Forecast(same, List.of(), same, Optional.empty(), 0, Text.of("worker.failed"));
        return new ForecastResult(forecast, new Backtest(List.of()), List.of(),
                new Verdict(Verdict.Kind.UNTESTED, List.of(Text.of("worker.failed"))), List.of(), job.settings(),
                List.of(), stopped, List.of(), device, 0.1);
    }

    @Override
    public void close() {
        // holds nothing
    }
}
