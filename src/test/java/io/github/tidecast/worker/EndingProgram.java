package io.github.tidecast.worker;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A program with a worker, which it tells the number of, until somebody ends it. */
final class EndingProgram {

    private EndingProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        WorkerEngine engine = new WorkerEngine(WorkerLaunch.of(List.of(FakeWorker.class.getName())));
        engine.device();
        System.out.println(engine.pid().getAsLong());
        System.out.flush();
        while (true) {
            LockSupport.park();
        }
    }
}
