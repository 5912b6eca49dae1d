package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Device;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BackendDeviceTest {

    @Test
    void theGpuThatComputesIsNamedWithCapabilityAndMemory() {
        Properties cuda = new Properties();
        cuda.put("backend", "CUDA");
        cuda.put("cuda.devicesInformation", List.of(
                Map.of("cuda.deviceName", "NVIDIA TITAN Xp", "cuda.deviceMajor", 6L, "cuda.deviceMinor", 1L,
                        "cuda.totalMemory", 12_884_901_888L),
                Map.of("cuda.deviceName", "Quadro 4000")));
        assertThat(BackendDevice.of(cuda, "JCublasBackend", 1, "")).isEqualTo(new Device("NVIDIA TITAN Xp", true, 1,
                false, "JCublasBackend, compute capability 6.1, 12288 MB"));
        cuda.remove("cuda.devicesInformation");
        assertThat(BackendDevice.of(cuda, "JCublasBackend", 1, ""))
                .isEqualTo(new Device("GPU", true, 1, false, "JCublasBackend"));
    }

    @Test
    void theCpuSaysWhetherTheKernelsRun() {
        Properties cpu = new Properties();
        cpu.put("backend", "CPU");
        assertThat(BackendDevice.of(cpu, "CpuBackend", 2, "512-bit vectors"))
                .isEqualTo(new Device("CPU", false, 2, true, "CpuBackend, 512-bit vectors"));
        assertThat(BackendDevice.of(cpu, "CpuBackend", 1, ""))
                .isEqualTo(new Device("CPU", false, 1, false, "CpuBackend"));
    }
}
