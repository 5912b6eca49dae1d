package io.github.tidecast.cli;

import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.worker.DeviceDecision;
import io.github.tidecast.worker.DeviceEngine;
import io.github.tidecast.worker.DeviceListener;
import io.github.tidecast.worker.Devices;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;

/**
 * Makes the engines of the command line: workers, as for the window, because these have the memory limits, the options
 * of the vector kernels and the environment by which ND4J chooses its device.
 */
final class Engines {

    private final Console console;
    private final Devices devices;

    Engines(Console console, Devices devices) {
        this.console = console;
        this.devices = devices;
    }

    /** An engine on the CPU. */
    Engine onCpu() {
        return new WorkerEngine(WorkerLaunch.ofThisProgram());
    }

    /** An engine on a device. Where a GPU is wanted, or could be there, the decision and its reason are said. */
    Engine on(DeviceChoice choice) {
        devices.choose(choice);
        boolean silent = choice == DeviceChoice.CPU || choice == DeviceChoice.AUTO && devices.addOn().isAbsent();
        if (!silent) {
            devices.listen(new DeviceListener() {
                @Override
                public void decided(DeviceDecision decision) {
                    console.err().println(console.say(decision.reason()));
                }
            });
        }
        return DeviceEngine.ofWorkers(devices);
    }
}
