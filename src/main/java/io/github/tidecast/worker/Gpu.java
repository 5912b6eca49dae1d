package io.github.tidecast.worker;

import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A GPU of this machine.
 *
 * @param name            as its driver calls it
 * @param capability      CUDA compute capability, as in 8.6
 * @param memoryMegabytes its memory
 */
public record Gpu(String name, double capability, long memoryMegabytes) {

    /** ND4J 1.0.0-M2.1 for CUDA 11.6 holds machine code for 3.7 to 8.x and none that a newer GPU could translate. */
    static final double LEAST_CAPABILITY = 3.7;
    static final double BELOW_CAPABILITY = 9.0;

    /** True if ND4J has machine code for it; it does not check that itself and would fail in the first operation. */
    public boolean isSupported() {
        return capability >= LEAST_CAPABILITY && capability < BELOW_CAPABILITY;
    }

    /** Name, capability and memory in words. */
    public Text text() {
        return Text.of("worker.gpu", name, capability, memoryMegabytes);
    }

    /**
     * Reads a line of {@code nvidia-smi --query-gpu=name,compute_cap,memory.total --format=csv,noheader,nounits}.
     *
     * @return empty if it is no such line
     */
    static Optional<Gpu> parse(String line) {
        List<String> fields = List.of(line.split("\\s*,\\s*"));
        if (fields.size() != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Gpu(fields.get(0).strip(), Double.parseDouble(fields.get(1)),
                    Long.parseLong(fields.get(2).strip())));
        } catch (NumberFormatException notKnown) {
            return Optional.empty();
        }
    }
}
