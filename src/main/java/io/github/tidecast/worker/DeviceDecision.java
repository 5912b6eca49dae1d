package io.github.tidecast.worker;

import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
     * Decides. Without an add-on the driver is not even asked, and nothing is measured where there is no choice.
     *
     * @param choice   what the user wants
     * @param addOn    the jars
     * @param driver   asks the driver for its GPUs; empty without a driver
     * @param measurer compares the devices where Tidecast chooses
     * @throws StoppedException if the user does not want to wait for the measuring
     */
    public static DeviceDecision of(DeviceChoice choice, GpuAddOn addOn, Supplier<Optional<List<Gpu>>> driver,
                                    DeviceMeasurer measurer) throws StoppedException {
        Optional<DeviceDecision> cpu = without(choice, addOn, driver);
        if (cpu.isPresent()) {
            return cpu.get();
        }
        Gpu first = driver.get().orElseThrow().getFirst();
        return choice == DeviceChoice.GPU ? new DeviceDecision(true, Text.of("worker.device.gpu", first.text()))
                : faster(first, measurer);
    }

    /** The decision for the CPU where no GPU can be used or is wanted; empty where one can. */
    static Optional<DeviceDecision> without(DeviceChoice choice, GpuAddOn addOn,
                                            Supplier<Optional<List<Gpu>>> driver) {
        return reasonAgainst(choice, addOn, driver).map(reason -> new DeviceDecision(false, reason));
    }

    private static DeviceDecision faster(Gpu gpu, DeviceMeasurer measurer) throws StoppedException {
        OptionalDouble onGpu = measurer.msPerBatch(true);
        if (onGpu.isEmpty()) {
            return new DeviceDecision(false, Text.of("worker.device.gpu-cannot", gpu.text()));
        }
        OptionalDouble onCpu = measurer.msPerBatch(false);
        boolean gpuWins = onGpu.getAsDouble() < onCpu.orElse(Double.POSITIVE_INFINITY);
        return new DeviceDecision(gpuWins, Text.of(gpuWins ? "worker.device.gpu-faster" : "worker.device.cpu-faster",
                gpu.text(), onCpu.orElse(Double.NaN), onGpu.getAsDouble()));
    }

    private static Optional<Text> reasonAgainst(DeviceChoice choice, GpuAddOn addOn,
                                                Supplier<Optional<List<Gpu>>> driver) {
        if (choice == DeviceChoice.CPU) {
            return Optional.of(Text.of("worker.device.cpu-chosen"));
        }
        if (addOn.isAbsent()) {
            return Optional.of(Text.of("worker.device.no-add-on", addOn.folder().toString()));
        }
        if (!addOn.isComplete()) {
            return Optional.of(Text.of("worker.device.incomplete", addOn.folder().toString(),
                    String.join(", ", addOn.missing())));
        }
        Optional<List<Gpu>> gpus = driver.get();
        if (gpus.isEmpty()) {
            return Optional.of(Text.of("worker.device.no-driver"));
        }
        if (gpus.get().isEmpty()) {
            return Optional.of(Text.of("worker.device.no-gpu"));
        }
        // ND4J takes the first device
        Gpu first = gpus.get().getFirst();
        if (!first.isSupported()) {
            return Optional.of(Text.of("worker.device.unsupported", first.text(), Gpu.LEAST_CAPABILITY, Gpu.BELOW_CAPABILITY));
        }
        return Optional.empty();
    }
}
