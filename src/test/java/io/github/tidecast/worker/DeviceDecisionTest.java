package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DeviceDecisionTest {

    // capabilities from NVIDIA's list of CUDA GPUs
    private static final Gpu TITAN_XP = new Gpu("NVIDIA TITAN Xp", 6.1, 12288);
    private static final Gpu RTX_4090 = new Gpu("NVIDIA GeForce RTX 4090", 8.9, 24564);
    private static final Gpu H100 = new Gpu("NVIDIA H100 80GB HBM3", 9.0, 81559);
    private static final Gpu QUADRO_4000 = new Gpu("Quadro 4000", 2.0, 2048);

    private static final DeviceMeasurer UNMEASURED = gpu -> {
        throw new AssertionError("measured where there is no choice");
    };

    @TempDir
    private Path folder;
    private GpuAddOn addOn;

    @BeforeEach
    void installAddOn() throws IOException {
        addOn = new GpuAddOn(folder, "linux-x86_64", false);
        for (String jar : addOn.needed()) {
            Files.createFile(folder.resolve(jar));
        }
    }

    @Test
    void aSupportedGpuIsUsedWhenChosen() throws StoppedException {
        for (Gpu gpu : List.of(TITAN_XP, RTX_4090)) {
            DeviceDecision decision = decide(DeviceChoice.GPU, addOn, Optional.of(List.of(gpu, H100)));
            assertThat(decision.gpu()).isTrue();
            assertThat(decision.reason().arguments()).containsExactly(gpu.text());
        }
    }

    @Test
    void automaticTakesWhatIsFaster() throws StoppedException {
        DeviceDecision gpu = decide(DeviceChoice.AUTO, addOn, Optional.of(List.of(RTX_4090)), times(9, 4));
        assertThat(gpu.gpu()).isTrue();
        assertThat(gpu.reason()).isEqualTo(Text.of("worker.device.gpu-faster", RTX_4090.text(), 9.0, 4.0));
        DeviceDecision cpu = decide(DeviceChoice.AUTO, addOn, Optional.of(List.of(RTX_4090)), times(1, 4));
        assertThat(cpu.gpu()).isFalse();
        assertThat(cpu.reason()).isEqualTo(Text.of("worker.device.cpu-faster", RTX_4090.text(), 1.0, 4.0));
        DeviceDecision failed = decide(DeviceChoice.AUTO, addOn, Optional.of(List.of(RTX_4090)),
                gpuOrNot -> gpuOrNot ? OptionalDouble.empty() : OptionalDouble.of(1));
        assertThat(failed).isEqualTo(new DeviceDecision(false, Text.of("worker.device.gpu-cannot", RTX_4090.text())));
    }

    @Test
    void everyReasonAgainstIsNamed() throws Exception {
        assertCpu("cpu-chosen", DeviceChoice.CPU, addOn, Optional.of(List.of(RTX_4090)));
        assertCpu("unsupported", DeviceChoice.GPU, addOn, Optional.of(List.of(H100)));
        assertCpu("unsupported", DeviceChoice.GPU, addOn, Optional.of(List.of(QUADRO_4000, RTX_4090)));
        assertCpu("no-gpu", DeviceChoice.GPU, addOn, Optional.of(List.of()));
        assertCpu("no-driver", DeviceChoice.GPU, addOn, Optional.empty());
        Files.delete(folder.resolve(addOn.needed().getLast()));
        assertCpu("incomplete", DeviceChoice.GPU, addOn, Optional.of(List.of(RTX_4090)));
        assertThat(addOn.missing()).containsExactly(addOn.needed().getLast());
        assertCpu("no-add-on", DeviceChoice.GPU, new GpuAddOn(folder.resolve("none"), "linux-x86_64", false),
                Optional.of(List.of(RTX_4090)));
    }

    @Test
    void withoutAnAddOnTheDriverIsNotAsked() throws StoppedException {
        DeviceDecision decision = DeviceDecision.of(DeviceChoice.AUTO,
                new GpuAddOn(folder.resolve("none"), "linux-x86_64", false), () -> {
                    throw new AssertionError("asked");
                }, UNMEASURED);
        assertThat(decision.gpu()).isFalse();
    }

    @Test
    void theWorkerGetsTheJarsAndThePriority() {
        WorkerLaunch gpu = WorkerLaunch.ofThisProgram(true, addOn);
        assertThat(String.join(" ", gpu.command())).contains(folder.resolve(addOn.needed().getFirst()).toString());
        assertThat(gpu.environment()).containsEntry("BACKEND_PRIORITY_GPU", "200");
        WorkerLaunch cpu = WorkerLaunch.ofThisProgram(false, addOn);
        assertThat(String.join(" ", cpu.command())).doesNotContain("nd4j-cuda");
        assertThat(cpu.environment()).containsEntry("BACKEND_PRIORITY_GPU", "100")
                .containsEntry("BACKEND_PRIORITY_CPU", "200");
    }

    @Test
    void theAnswerOfTheDriverIsRead() {
        assertThat(Gpu.parse("NVIDIA GeForce RTX 4090, 8.9, 24564")).contains(RTX_4090);
        assertThat(Gpu.parse("NVIDIA-SMI has failed")).isEmpty();
        assertThat(Gpu.parse("Tesla M2090, [N/A], 6067")).isEmpty();
    }

    @Test
    void aMissingOrFailingDriverIsNoDriver() {
        assertThat(new GpuProbe(List.of(folder.resolve("nvidia-smi"))).gpus()).isEmpty();
        assertThat(new GpuProbe(List.of(Path.of(System.getProperty("java.home"), "bin", "java"))).gpus()).isEmpty();
    }

    /** A driver that hangs would outlive a program that is closed meanwhile; Windows has no such scripts. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDriverThatDoesNotAnswerEndsWithTheProgram() throws Exception {
        Path told = folder.resolve("told");
        assertThat(new ProcessBuilder("mkfifo", told.toString()).start().waitFor()).isZero();
        Path driver = Files.writeString(folder.resolve("nvidia-smi"), "#!/bin/sh\necho $$ > " + told + "\nexec sleep 60\n");
        Files.setPosixFilePermissions(driver, PosixFilePermissions.fromString("rwx------"));
        Process program = WorkerLaunch.of(List.of(EndingProgram.class.getName(), driver.toString())).builder().start();
        long asked = Long.parseLong(Files.readString(told).strip());
        program.destroy();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        ProcessHandle.of(asked).ifPresent(left -> left.onExit().completeOnTimeout(left, 20, TimeUnit.SECONDS).join());
        assertThat(ProcessHandle.of(asked).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void theDriverIsAskedWhereOnlyAnAdministratorCanPutAProgram() {
        assertThat(GpuProbe.programs("Linux", Map.of("PATH", ".:/tmp")))
                .contains(Path.of("/usr/bin/nvidia-smi")).allMatch(Path::isAbsolute);
        assertThat(GpuProbe.programs("Mac OS X", Map.of())).isEmpty();
        assertThat(GpuProbe.programs("Windows 11", Map.of("SystemRoot", "/windows", "ProgramFiles", ".")))
                .containsExactly(Path.of("/windows/System32/nvidia-smi.exe"));
    }

    @Test
    void devicesDoNotAskTheDriverWithoutAnAddOn() {
        Devices devices = new Devices(new GpuAddOn(folder.resolve("none"), "linux-x86_64", false), () -> {
            throw new AssertionError("the driver was asked");
        }, (settings, stop) -> UNMEASURED);
        assertThat(devices.gpus()).isEmpty();
        assertThat(devices.hasTraceOfGpu()).isFalse();
        assertThat(devices.obstacle()).isPresent();
    }

    private void assertCpu(String reason, DeviceChoice choice, GpuAddOn jars, Optional<List<Gpu>> gpus)
            throws StoppedException {
        DeviceDecision decision = decide(choice, jars, gpus);
        assertThat(decision.gpu()).isFalse();
        assertThat(decision.reason().key()).isEqualTo("worker.device." + reason);
    }

    private static DeviceDecision decide(DeviceChoice choice, GpuAddOn jars, Optional<List<Gpu>> gpus)
            throws StoppedException {
        return decide(choice, jars, gpus, UNMEASURED);
    }

    private static DeviceDecision decide(DeviceChoice choice, GpuAddOn jars, Optional<List<Gpu>> gpus,
                                         DeviceMeasurer measurer) throws StoppedException {
        return DeviceDecision.of(choice, jars, () -> gpus, measurer);
    }

    private static DeviceMeasurer times(double cpu, double gpu) {
        return onGpu -> OptionalDouble.of(onGpu ? gpu : cpu);
    }
}
