package io.github.tidecast.cli;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.worker.DeviceChoice;
import io.github.tidecast.worker.DeviceDecision;
import io.github.tidecast.worker.GpuAddOn;
import io.github.tidecast.worker.GpuProbe;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;

/**
 * Makes the engines of the command line: workers, as for the window, because these have the memory limits, the options
 * of the vector kernels and the environment by which ND4J chooses its device.
 */
final class Engines {

    private final Console console;
    private final GpuAddOn addOn;
    private final GpuProbe probe;

    Engines(Console console, GpuAddOn addOn, GpuProbe probe) {
        this.console = console;
        this.addOn = addOn;
        this.probe = probe;
    }

    /** An engine on the CPU. */
    Engine onCpu() {
        return new WorkerEngine(WorkerLaunch.ofThisProgram());
    }

    /** An engine on a device. Where a GPU is wanted and cannot be used, the reason is said and the CPU computes. */
    Engine on(DeviceChoice choice) {
        if (choice != DeviceChoice.GPU) {
            return onCpu();
        }
        DeviceDecision decision = DeviceDecision.of(choice, addOn, probe::gpus);
        console.err().println(console.say(decision.reason()));
        return new WorkerEngine(WorkerLaunch.ofThisProgram(decision, addOn));
    }
}
