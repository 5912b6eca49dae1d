package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceDecisionTest {

    // capabilities from NVIDIA's list of CUDA GPUs
    private static final Gpu TITAN_XP = new Gpu("NVIDIA TITAN Xp", 6.1, 12288);
    private static final Gpu RTX_4090 = new Gpu("NVIDIA GeForce RTX 4090", 8.9, 24564);
    private static final Gpu H100 = new Gpu("NVIDIA H100 80GB HBM3", 9.0, 81559);
    private static final Gpu QUADRO_4000 = new Gpu("Quadro 4000", 2.0, 2048);

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
    void aSupportedGpuIsUsedWhenChosen() {
        for (Gpu gpu : List.of(TITAN_XP, RTX_4090)) {
            DeviceDecision decision = decide(DeviceChoice.GPU, addOn, Optional.of(List.of(gpu, H100)));
            assertThat(decision.gpu()).isTrue();
            assertThat(decision.reason().arguments()).containsExactly(gpu.text());
        }
    }

    @Test
    void everyReasonAgainstIsNamed() throws IOException {
        assertCpu("cpu-chosen", DeviceChoice.CPU, addOn, Optional.of(List.of(RTX_4090)));
        assertCpu("cpu-faster", DeviceChoice.AUTO, addOn, Optional.of(List.of(RTX_4090)));
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
    void withoutAnAddOnTheDriverIsNotAsked() {
        DeviceDecision decision = DeviceDecision.of(DeviceChoice.AUTO,
                new GpuAddOn(folder.resolve("none"), "linux-x86_64", false), () -> {
                    throw new AssertionError("asked");
                });
        assertThat(decision.gpu()).isFalse();
    }

    @Test
    void theWorkerGetsTheJarsAndThePriority() {
        WorkerLaunch gpu = WorkerLaunch.ofThisProgram(decide(DeviceChoice.GPU, addOn, Optional.of(List.of(TITAN_XP))),
                addOn);
        assertThat(String.join(" ", gpu.command())).contains(folder.resolve(addOn.needed().getFirst()).toString());
        assertThat(gpu.environment()).containsEntry("BACKEND_PRIORITY_GPU", "200");
        WorkerLaunch cpu = WorkerLaunch.ofThisProgram(decide(DeviceChoice.CPU, addOn, Optional.empty()), addOn);
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
        assertThat(new GpuProbe(List.of("no-such-command-as-nvidia-smi")).gpus()).isEmpty();
        assertThat(new GpuProbe(List.of("java", "-no-such-option")).gpus()).isEmpty();
    }

    private void assertCpu(String reason, DeviceChoice choice, GpuAddOn jars, Optional<List<Gpu>> gpus) {
        DeviceDecision decision = decide(choice, jars, gpus);
        assertThat(decision.gpu()).isFalse();
        assertThat(decision.reason().key()).isEqualTo("worker.device." + reason);
    }

    private static DeviceDecision decide(DeviceChoice choice, GpuAddOn jars, Optional<List<Gpu>> gpus) {
        return DeviceDecision.of(choice, jars, () -> gpus);
    }
}
