package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated devices: what is chosen, and what happens where a GPU fails. */
class DeviceEngineTest {

    private static final Gpu GPU = new Gpu("NVIDIA GeForce RTX 4090", 8.9, 24564);

    @TempDir
    private Path folder;
    private final List<String> happened = new ArrayList<>();
    private Optional<SayableException> failureOfGpu = Optional.empty();
    private boolean gpuLoads = true;
    private double gpuMs = 2;
    private Devices devices;
    private DeviceEngine engine;

    @BeforeEach
    void installAddOn() throws IOException {
        GpuAddOn addOn = new GpuAddOn(folder, "linux-x86_64", false);
        for (String jar : addOn.needed()) {
            Files.createFile(folder.resolve(jar));
        }
        devices = new Devices(addOn, () -> {
            happened.add("driver asked");
            return Optional.of(List.of(GPU));
        }, (settings, stop) -> gpu -> {
            if (stop.getAsBoolean()) {
                throw new StoppedException();
            }
            happened.add(gpu ? "GPU measured" : "CPU measured");
            return OptionalDouble.of(gpu ? gpuMs : 3);
        });
        engine = new DeviceEngine(devices, Simulated::new);
        devices.listen(new DeviceListener() {
            @Override
            public void decided(DeviceDecision decision) {
                happened.add((decision.gpu() ? "GPU: " : "CPU: ") + decision.reason().key());
            }

            @Override
            public void computed(Device device) {
                happened.add(device.name() + " computed");
            }
        });
    }

    @Test
    void theFasterDeviceComputesAndEachSizeIsMeasuredOnce() throws SayableException {
        run(Preset.QUICK);
        run(Preset.QUICK);
        assertThat(happened).containsExactly("driver asked", "GPU measured", "CPU measured",
                "GPU: worker.device.gpu-faster", "GPU started", "GPU computed",
                "GPU: worker.device.gpu-faster", "GPU computed");
        happened.clear();
        gpuMs = 4;
        engine.forecast(job(Preset.QUICK, 9), TrainingObserver.NONE);
        assertThat(happened).containsExactly("GPU measured", "CPU measured", "CPU: worker.device.cpu-faster",
                "CPU started", "CPU computed");
    }

    @Test
    void theChoiceOfTheUserIsNotMeasured() throws SayableException {
        devices.choose(DeviceChoice.CPU);
        run(Preset.QUICK);
        devices.choose(DeviceChoice.GPU);
        assertThat(engine.device().gpu()).isTrue();
        run(Preset.QUICK);
        assertThat(happened).containsExactly("CPU: worker.device.cpu-chosen", "CPU started", "CPU computed",
                "driver asked", "GPU started", "GPU: worker.device.gpu", "GPU computed");
    }

    @Test
    void aGpuWithoutEnoughMemoryGivesTheJobToTheCpuAndSaysSo() throws SayableException {
        failureOfGpu = Optional.of(new DeviceFailedException(Text.of("forecast.network.memory")));
        assertThat(run(Preset.QUICK).device().gpu()).isFalse();
        assertThat(happened).containsSequence("GPU started", "CPU: worker.device.fell-back", "CPU started",
                "CPU computed");
        happened.clear();
        run(Preset.QUICK);
        assertThat(happened).containsExactly("CPU: worker.device.fell-back", "CPU computed");
    }

    @Test
    void aLibraryThatComputesOnTheCpuInSilenceIsToldOf() throws SayableException {
        gpuLoads = false;
        run(Preset.QUICK);
        assertThat(happened).endsWith("CPU: worker.device.not-loaded", "CPU computed");
    }

    @Test
    void aGpuThatDoesNotStartLeavesTheWindowWithTheCpu() throws SayableException {
        devices.choose(DeviceChoice.GPU);
        failureOfGpu = Optional.of(new EngineMissingException(null));
        assertThat(engine.device().gpu()).isFalse();
        assertThat(happened).endsWith("GPU started", "CPU: worker.device.fell-back", "CPU started");
    }

    @Test
    void whatIsWrongWithTheSeriesIsNoFailureOfTheGpu() {
        failureOfGpu = Optional.of(new SayableException(Text.of("forecast.too-short", 1, 2)));
        assertThatThrownBy(() -> run(Preset.QUICK)).isInstanceOfSatisfying(SayableException.class,
                failure -> assertThat(failure.text().key()).isEqualTo("forecast.too-short"));
        assertThat(happened).doesNotContain("CPU started");
    }

    @Test
    void aStopIsHeardWhileDevicesAreMeasured() {
        assertThatThrownBy(() -> engine.forecast(job(Preset.QUICK, 6), new TrainingObserver() {
            @Override
            public boolean stopRequested() {
                return true;
            }
        })).isInstanceOf(StoppedException.class);
    }

    @Test
    void bothEnginesEnd() throws SayableException {
        devices.choose(DeviceChoice.GPU);
        run(Preset.QUICK);
        devices.choose(DeviceChoice.CPU);
        run(Preset.QUICK);
        happened.clear();
        engine.close();
        assertThat(happened).containsExactlyInAnyOrder("CPU closed", "GPU closed");
    }

    private ForecastResult run(Preset preset) throws SayableException {
        return engine.forecast(job(preset, 6), TrainingObserver.NONE);
    }

    private static ForecastJob job(Preset preset, int horizon) {
        TimeSeries series = new TimeSeries("sales", TimeAxis.index(60), new double[60]);
        return new ForecastJob(series, List.of(), Defaults.forSeries(series, preset, horizon, List.of()));
    }

    /** An engine on a device that is not there. */
    private final class Simulated implements Engine {

        private final boolean gpu;

        Simulated(boolean gpu) {
            this.gpu = gpu;
            happened.add(name() + " started");
        }

        private String name() {
            return gpu ? "GPU" : "CPU";
        }

        @Override
        public Device device() throws SayableException {
            if (gpu && failureOfGpu.isPresent()) {
                throw failureOfGpu.get();
            }
            return gpu && gpuLoads ? new Device("GPU", true, 1, false, "") : new Device("CPU", false, 2, true, "");
        }

        @Override
        public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
            if (gpu && failureOfGpu.isPresent()) {
                throw failureOfGpu.get();
            }
            return FakeWorker.result(job, false, device());
        }

        @Override
        public void close() {
            happened.add(name() + " closed");
        }
    }
}
