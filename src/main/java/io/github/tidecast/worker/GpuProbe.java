package io.github.tidecast.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the driver of NVIDIA what GPUs there are, without loading any of it into this process. */
public final class GpuProbe {

    private static final Logger LOG = LoggerFactory.getLogger(GpuProbe.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final List<String> QUESTION =
            List.of("--query-gpu=name,compute_cap,memory.total", "--format=csv,noheader,nounits");

    private final List<Path> programs;

    /** A probe that asks {@code nvidia-smi}, which comes with the driver. */
    public GpuProbe() {
        this(programs(System.getProperty("os.name"), System.getenv()));
    }

    /**
     * A probe.
     *
     * @param programs where the driver's program may be; the first that is there is asked
     */
    GpuProbe(List<Path> programs) {
        this.programs = List.copyOf(programs);
    }

    /**
     * Where installers of the driver put its program; only an administrator can write there. PATH is not asked: it may
     * hold the working folder, where somebody else's files lie, and Windows looks there even before PATH. macOS has
     * no driver of NVIDIA.
     *
     * @param system      value of {@code os.name}
     * @param environment environment of the process
     */
    static List<Path> programs(String system, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return Stream.of(folder(environment, "SystemRoot", "System32"),
                            folder(environment, "ProgramFiles", "NVIDIA Corporation", "NVSMI"))
                    .flatMap(Optional::stream).map(folder -> folder.resolve("nvidia-smi.exe")).toList();
        }
        return system.equals("Linux") ? Stream.of("/usr/bin", "/usr/lib/wsl/lib", "/usr/local/nvidia/bin",
                "/run/current-system/sw/bin", "/opt/bin").map(folder -> Path.of(folder, "nvidia-smi")).toList()
                : List.of();
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable, String... below) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank())
                .map(value -> Path.of(value, below)).filter(Path::isAbsolute);
    }

    /**
     * The GPUs that the driver knows.
     *
     * @return empty if there is no driver; a list without any if the driver finds none
     */
    public Optional<List<Gpu>> gpus() {
        Optional<Path> program = programs.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            LOG.info("No NVIDIA driver");
            return Optional.empty();
        }
        try {
            Path answer = Files.createTempFile("tidecast-gpus", ".csv");
            try {
                return ask(program.get(), answer);
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException noAnswer) {
            LOG.warn("The NVIDIA driver cannot be asked", noAnswer);
            return Optional.empty();
        }
    }

    /** Into a file, because a pipe would have to be read while the patience runs. */
    private Optional<List<Gpu>> ask(Path program, Path answer) throws IOException {
        List<String> command = Stream.concat(Stream.of(program.toString()), QUESTION.stream()).toList();
        EndWithProgram watch = EndWithProgram.start(new ProcessBuilder(command).redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        Process process = watch.child();
        try (watch) {
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
