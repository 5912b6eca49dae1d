package io.github.tidecast.cli;

import io.github.tidecast.worker.DeviceChoice;
import io.github.tidecast.worker.DeviceDecision;
import io.github.tidecast.worker.Gpu;
import io.github.tidecast.worker.GpuAddOn;
import io.github.tidecast.worker.GpuProbe;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells what computes, which GPUs there are, and what the GPU add-on lacks. */
@Command(name = "devices")
final class DevicesCommand implements Callable<Integer> {

    private final Console console;
    private final GpuAddOn addOn;
    private final GpuProbe probe;

    DevicesCommand(Console console, GpuAddOn addOn, GpuProbe probe) {
        this.console = console;
        this.addOn = addOn;
        this.probe = probe;
    }

    @Override
    public Integer call() {
        Optional<List<Gpu>> gpus = probe.gpus();
        gpus.ifPresent(found -> found.forEach(gpu -> console.out().println(console.say(gpu.text()))));
        for (DeviceChoice choice : List.of(DeviceChoice.AUTO, DeviceChoice.GPU)) {
            DeviceDecision decision = DeviceDecision.of(choice, addOn, () -> gpus);
            console.out().println(console.say("cli.devices.choice", choice.name().toLowerCase(Locale.ROOT),
                    decision.reason()));
        }
        return ExitCode.DONE;
    }
}
