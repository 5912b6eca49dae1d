package io.github.tidecast.worker;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * An engine that chooses its device job by job. A process has one device only, so there is an engine behind it for the
 * CPU and, once a GPU is wanted, another for that. What fails on the GPU for reasons of the GPU is computed on the CPU.
 */
public final class DeviceEngine implements Engine {

    private final Devices devices;
    private final Function<Boolean, Engine> maker;
    private final Map<Boolean, Engine> engines = new HashMap<>();

    /**
     * An engine.
     *
     * @param devices what may be used
     * @param maker   makes the engine on the GPU (true) or on the CPU (false)
     */
    public DeviceEngine(Devices devices, Function<Boolean, Engine> maker) {
        this.devices = devices;
        this.maker = maker;
    }

    /** An engine whose jobs are done by worker processes. */
    public static DeviceEngine ofWorkers(Devices devices) {
        return new DeviceEngine(devices, gpu -> new WorkerEngine(WorkerLaunch.ofThisProgram(gpu, devices.addOn())));
    }

    /** The device of the next job, as far as that is known without measuring. */
    @Override
    public Device device() throws SayableException {
        if (devices.choice() == DeviceChoice.GPU && devices.obstacle().isEmpty()) {
            try {
                return engine(true).device();
            } catch (SayableException failure) {
                devices.tell(listener -> listener.gaveUp(fallBack(failure)));
            }
        }
        return engine(false).device();
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
        DeviceDecision decision = devices.decide(job.settings(), observer::stopRequested);
        devices.tell(listener -> listener.decided(decision));
        ForecastResult result = decision.gpu() ? onGpu(job, observer) : engine(false).forecast(job, observer);
        devices.tell(listener -> listener.computed(result.device()));
        return result;
    }

    private ForecastResult onGpu(ForecastJob job, TrainingObserver observer) throws SayableException {
        try {
            ForecastResult result = engine(true).forecast(job, observer);
            if (!result.device().gpu()) {
                devices.giveUp(job.settings(), new DeviceDecision(false, Text.of("worker.device.not-loaded")));
            }
            return result;
        } catch (DeviceFailedException failure) {
            devices.giveUp(job.settings(), fallBack(failure));
            return engine(false).forecast(job, observer);
        }
    }

    private static DeviceDecision fallBack(SayableException failure) {
        return new DeviceDecision(false, Text.of("worker.device.fell-back", failure.text()));
    }

    private synchronized Engine engine(boolean gpu) {
        return engines.computeIfAbsent(gpu, maker);
    }

    @Override
    public synchronized void close() {
        engines.values().forEach(Engine::close);
    }
}
