package io.github.tidecast.worker;

import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The devices of this machine, what the user wants of them, and what was measured. The driver is asked once; a network
 * of one size is measured once. Thread-safe.
 */
public final class Devices {

    /** Makes what measures the network of some settings until a stop. */
    @FunctionalInterface
    interface Measurers {
        DeviceMeasurer of(ForecastSettings settings, BooleanSupplier stop);
    }

    /** What the time of a batch depends on. */
    private record Size(int window, int hidden, int layers, int batch, int horizon) {

        static Size of(ForecastSettings settings) {
            NetworkSettings network = settings.network();
            return new Size(network.window(), network.hidden(), network.layers(), network.batchSize(),
                    settings.horizon());
        }
    }

    private final GpuAddOn addOn;
    private final Supplier<Optional<List<Gpu>>> driver;
    private final Measurers measurers;
    private final Map<Size, DeviceDecision> measured = new ConcurrentHashMap<>();
    private volatile Optional<Optional<List<Gpu>>> answer = Optional.empty();
    private final List<DeviceListener> listeners = new CopyOnWriteArrayList<>();
    private volatile DeviceChoice choice = DeviceChoice.AUTO;

    Devices(GpuAddOn addOn, Supplier<Optional<List<Gpu>>> driver, Measurers measurers) {
        this.addOn = addOn;
        this.driver = driver;
        this.measurers = measurers;
    }

    /** The devices that this machine's driver knows, with the add-on of this user. */
    public static Devices ofThisMachine() {
        GpuAddOn addOn = GpuAddOn.ofThisProgram();
        return new Devices(addOn, new GpuProbe()::gpus, (settings, stop) -> BenchMeasurer.of(addOn, settings, stop));
    }

    /** The jars that a GPU needs. */
    public GpuAddOn addOn() {
        return addOn;
    }

    /**
     * The GPUs that the driver knows; may take a second the first time. Empty without a driver, and without an add-on,
     * for then no GPU would be of use and the driver is not asked.
     */
    public Optional<List<Gpu>> gpus() {
        if (addOn.isAbsent()) {
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            answer = Optional.of(driver.get());
        }
        return answer.get();
    }

    /** What the user wants. */
    public DeviceChoice choice() {
        return choice;
    }

    /** Changes what the user wants, from the next job on. */
    public void choose(DeviceChoice wanted) {
        choice = wanted;
    }

    /** Why no GPU can compute; empty if one could, or if the CPU was chosen. */
    public Optional<Text> obstacle() {
        return choice == DeviceChoice.CPU ? Optional.empty()
                : DeviceDecision.without(choice, addOn, this::gpus).map(DeviceDecision::reason);
    }

    /** True if there is a part of the add-on, so that it wants an explanation if no GPU is used. */
    public boolean hasTraceOfGpu() {
        return !addOn.isAbsent();
    }

    /** Lets somebody hear on what jobs are computed. */
    public void listen(DeviceListener listener) {
        listeners.add(listener);
    }

    /** Tells all listeners. */
    void tell(Consumer<DeviceListener> news) {
        listeners.forEach(news);
    }

    /**
     * Decides on what a job computes; measures, which takes some seconds, where the choice is Tidecast's.
     *
     * @param stop true once the user does not want to wait any more
     * @throws StoppedException if so
     */
    DeviceDecision decide(ForecastSettings settings, BooleanSupplier stop) throws StoppedException {
        DeviceDecision known = choice == DeviceChoice.AUTO ? measured.get(Size.of(settings)) : null;
        if (known != null) {
            return known;
        }
        DeviceDecision decision = DeviceDecision.of(choice, addOn, this::gpus, measurers.of(settings, stop));
        if (choice == DeviceChoice.AUTO && DeviceDecision.without(choice, addOn, this::gpus).isEmpty()) {
            measured.put(Size.of(settings), decision);
        }
        return decision;
    }

    /** Remembers that a network of a size failed on the GPU, and tells so. */
    void giveUp(ForecastSettings settings, DeviceDecision instead) {
        measured.put(Size.of(settings), instead);
        tell(listener -> listener.gaveUp(instead));
    }
}
