package io.github.tidecast.cli;

import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.worker.WorkerLoop;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Trains for another process, which speaks over stdin and stdout; not for people. */
@Command(name = "worker")
final class WorkerCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        FileOutputStream messages = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        new WorkerLoop(System.in, messages, () -> new Forecaster(new Dl4jTrainer())).run();
        // nobody is left to work for, and a training in native code cannot be interrupted
        Runtime.getRuntime().halt(ExitCode.DONE);
        return ExitCode.DONE;
    }
}
