package io.github.tidecast.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A program with a worker, which it tells the number of, or with a question to a driver, until somebody ends it. */
final class EndingProgram {

    private EndingProgram() {
    }

    /**
     * Starts.
     *
     * @param arguments none, or the driver's program
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            new GpuProbe(List.of(Path.of(arguments[0]))).gpus();
            return;
        }
        WorkerEngine engine = new WorkerEngine(WorkerLaunch.of(List.of(FakeWorker.class.getName())));
        engine.device();
        System.out.println(engine.pid().getAsLong());
        System.out.flush();
        while (true) {
            LockSupport.park();
        }
    }
}
