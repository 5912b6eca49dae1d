package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryLimitsTest {

    @Test
    void aQuarterOfTheMachineWithinBounds() {
        assertThat(MemoryLimits.of(8L << 30).heapBytes()).isEqualTo(2L << 30);
        assertThat(MemoryLimits.of(1L << 30).heapBytes()).isEqualTo(512L << 20);
        assertThat(MemoryLimits.of(512L << 30).nativeBytes()).isEqualTo(4L << 30);
    }

    @Test
    void aProcessThatTrainsByItselfHasTheLimitsOfAWorkerBesideItsOwnHeap() {
        NativeMemory.limit();
        MemoryLimits worker = MemoryLimits.ofThisMachine();
        long heap = Runtime.getRuntime().maxMemory();
        assertThat(Long.getLong("org.bytedeco.javacpp.maxbytes")).isEqualTo(worker.nativeBytes());
        assertThat(Long.getLong("org.bytedeco.javacpp.maxphysicalbytes"))
                .isEqualTo(worker.processBytes() - worker.heapBytes() + heap);
    }

    @Test
    void optionsNameBytes() {
        assertThat(MemoryLimits.of(8L << 30).options()).containsExactly("-Xmx2048m",
                "-Dorg.bytedeco.javacpp.maxbytes=2147483648", "-Dorg.bytedeco.javacpp.maxphysicalbytes=5100273664");
    }
}
