package io.github.tidecast.cli;

import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.text.Text;
import io.github.tidecast.worker.Devices;
import io.github.tidecast.worker.Gpu;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells what computes, which GPUs there are, and what the GPU add-on lacks. */
@Command(name = "devices")
final class DevicesCommand implements Callable<Integer> {

    private final Console console;
    private final Devices devices;

    DevicesCommand(Console console, Devices devices) {
        this.console = console;
        this.devices = devices;
    }

    @Override
    public Integer call() {
        List<Gpu> gpus = devices.gpus().orElse(List.of());
        gpus.forEach(gpu -> console.out().println(console.say(gpu.text())));
        for (DeviceChoice choice : List.of(DeviceChoice.AUTO, DeviceChoice.GPU)) {
            devices.choose(choice);
            Text reason = devices.obstacle().orElseGet(() -> Text.of(choice == DeviceChoice.GPU
                    ? "worker.device.gpu" : "worker.device.measured", gpus.getFirst().text()));
            console.out().println(console.say("cli.devices.choice", choice.name().toLowerCase(Locale.ROOT), reason));
        }
        return ExitCode.DONE;
    }
}
