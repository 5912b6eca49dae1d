package io.github.tidecast.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the driver of NVIDIA what GPUs there are, without loading any of it into this process. */
public final class GpuProbe {

    private static final Logger LOG = LoggerFactory.getLogger(GpuProbe.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final List<String> QUESTION = List.of("nvidia-smi",
            "--query-gpu=name,compute_cap,memory.total", "--format=csv,noheader,nounits");

    private final List<String> command;

    /** A probe that asks {@code nvidia-smi}, which comes with the driver. */
    public GpuProbe() {
        this(QUESTION);
    }

    GpuProbe(List<String> command) {
        this.command = command;
    }

    /**
     * The GPUs that the driver knows.
     *
     * @return empty if there is no driver; a list without any if the driver finds none
     */
    public Optional<List<Gpu>> gpus() {
        try {
            Path answer = Files.createTempFile("tidecast-gpus", ".csv");
            try {
                return ask(answer);
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException noDriver) {
            LOG.info("No NVIDIA driver: {}", noDriver.getMessage());
            return Optional.empty();
        }
    }

    /** Into a file, because a pipe would have to be read while the patience runs. */
    private Optional<List<Gpu>> ask(Path answer) throws IOException {
        Process process = new ProcessBuilder(command).redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                LOG.warn("The NVIDIA driver does not answer");
                return Optional.empty();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        if (process.exitValue() != 0) {
            LOG.warn("The NVIDIA driver answers with exit code {}", process.exitValue());
            return Optional.empty();
        }
        return Optional.of(Files.readAllLines(answer, StandardCharsets.UTF_8).stream()
                .flatMap(line -> Gpu.parse(line).stream()).toList());
    }
}
