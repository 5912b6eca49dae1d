package io.github.tidecast.worker;

import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * On what the worker computes, and why. Decided before the worker starts, because ND4J takes its backend from the
 * environment of the process and looks at nothing but the number of devices.
 *
 * @param gpu    whether on the GPU
 * @param reason why
 */
public record DeviceDecision(boolean gpu, Text reason) {

    /**
     * Decides. Without an add-on the driver is not even asked. Automatic means the CPU: networks of the size that
     * series need train faster there, since each small operation on a GPU waits for its start.
     *
     * @param choice what the user wants
     * @param addOn  the jars
     * @param driver asks the driver for its GPUs; empty without a driver
     */
    public static DeviceDecision of(DeviceChoice choice, GpuAddOn addOn, Supplier<Optional<List<Gpu>>> driver) {
        if (choice == DeviceChoice.CPU) {
            return cpu(Text.of("worker.device.cpu-chosen"));
        }
        if (addOn.isAbsent()) {
            return cpu(Text.of("worker.device.no-add-on", addOn.folder().toString()));
        }
        if (!addOn.isComplete()) {
            return cpu(Text.of("worker.device.incomplete", addOn.folder().toString(),
                    String.join(", ", addOn.missing())));
        }
        Optional<List<Gpu>> gpus = driver.get();
        if (gpus.isEmpty()) {
            return cpu(Text.of("worker.device.no-driver"));
        }
        if (gpus.get().isEmpty()) {
            return cpu(Text.of("worker.device.no-gpu"));
        }
        // ND4J takes the first device
        Gpu first = gpus.get().getFirst();
        if (!first.isSupported()) {
            return cpu(Text.of("worker.device.unsupported", first.text(), Gpu.LEAST_CAPABILITY, Gpu.BELOW_CAPABILITY));
        }
        return choice == DeviceChoice.GPU ? new DeviceDecision(true, Text.of("worker.device.gpu", first.text()))
                : cpu(Text.of("worker.device.cpu-faster", first.text()));
    }

    private static DeviceDecision cpu(Text reason) {
        return new DeviceDecision(false, reason);
    }
}
