package io.github.tidecast.cli;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.worker.NativesFolder;
import io.github.tidecast.worker.Rehearsal;
import io.github.tidecast.worker.WorkerLoop;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Trains for another process, which speaks over stdin and stdout; not for people. */
@Command(name = "worker")
final class WorkerCommand implements Callable<Integer> {

    private final Supplier<Engine> engines;

    WorkerCommand(Supplier<Engine> engines) {
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        FileOutputStream messages = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        try (NativesFolder natives = NativesFolder.ofThisProcess()) {
            new WorkerLoop(System.in, messages, () -> {
                natives.choose();
                return engines.get();
            }, Rehearsal.jobs()).run();
        }
        // nobody is left to work for, and a training in native code cannot be interrupted
        Runtime.getRuntime().halt(ExitCode.DONE);
        return ExitCode.DONE;
    }
}
