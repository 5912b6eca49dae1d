package io.github.tidecast.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures with {@code bench} in a process of its own, because a process has one device only, and whatever a GPU that
 * fails leaves behind ends with it.
 */
final class BenchMeasurer implements DeviceMeasurer {

    private static final Logger LOG = LoggerFactory.getLogger(BenchMeasurer.class);
    private static final long POLL_MILLIS = 20;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Function<Boolean, ProcessBuilder> programs;
    private final BooleanSupplier stop;

    /**
     * A measurer.
     *
     * @param programs makes the program that measures on a GPU or not, and prints JSON in its last line
     * @param stop     true once the user does not want to wait any more
     */
    BenchMeasurer(Function<Boolean, ProcessBuilder> programs, BooleanSupplier stop) {
        this.programs = programs;
        this.stop = stop;
    }

    /** A measurer for the network of some settings, with the program that runs. */
    static BenchMeasurer of(GpuAddOn addOn, ForecastSettings settings, BooleanSupplier stop) {
        NetworkSettings network = settings.network();
        List<String> arguments = List.of("bench", "--json", "--window", "" + network.window(), "--hidden",
                "" + network.hidden(), "--layers", "" + network.layers(), "--batch", "" + network.batchSize(),
                "--horizon", "" + settings.horizon(), "--batches", "10", "--epochs", "12");
        return new BenchMeasurer(gpu -> WorkerLaunch.command(gpu, addOn, arguments).builder(), stop);
    }

    @Override
    public OptionalDouble msPerBatch(boolean gpu) throws StoppedException {
        try {
            Path answer = Files.createTempFile("tidecast-bench", ".json");
            try {
                return ask(EndWithProgram.start(programs.apply(gpu).redirectOutput(answer.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)), answer, gpu);
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException failure) {
            LOG.warn("A device could not be measured", failure);
            return OptionalDouble.empty();
        }
    }

    private OptionalDouble ask(EndWithProgram watch, Path answer, boolean gpu) throws IOException, StoppedException {
        long begun = System.nanoTime();
        Process process = watch.child();
        try (watch) {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (stop.getAsBoolean()) {
                    throw new StoppedException();
                }
                if (System.nanoTime() - begun > PATIENCE_NANOS) {
                    LOG.warn("The measuring of a device does not end");
                    return OptionalDouble.empty();
                }
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            LOG.warn("The measuring of a device ended with exit code {}", process.exitValue());
            return OptionalDouble.empty();
        }
        return read(Files.readString(answer, StandardCharsets.UTF_8), gpu);
    }

    private static OptionalDouble read(String answer, boolean gpu) throws IOException {
        JsonNode json = new JsonMapper().readTree(answer.lines().filter(line -> line.startsWith("{"))
                .reduce((before, last) -> last).orElse("{}"));
        // the library falls back to the CPU in silence
        boolean there = json.path("device").asText().startsWith("CPU") != gpu;
        return there && json.path("msPerBatch").isNumber() ? OptionalDouble.of(json.path("msPerBatch").doubleValue())
                : OptionalDouble.empty();
    }
}
