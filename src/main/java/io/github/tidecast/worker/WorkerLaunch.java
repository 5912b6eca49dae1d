package io.github.tidecast.worker;

import io.github.tidecast.forecast.dl4j.MemoryLimits;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the worker is started.
 *
 * @param command     program and arguments
 * @param environment variables set besides the inherited ones
 */
public record WorkerLaunch(List<String> command, Map<String, String> environment) {

    /** System property with further options for the worker's virtual machine, separated by blanks. */
    public static final String OPTIONS_PROPERTY = "tidecast.worker.options";

    private static final String MAIN = "io.github.tidecast.Main";
    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
            "-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector");
    /** ND4J takes the backend with the higher number. */
    private static final String FIRST = "200";
    private static final String SECOND = "100";
    /** One thread of OpenMP: each small operation of ND4J would otherwise wait for all of them. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of("OMP_NUM_THREADS", "1", "BACKEND_PRIORITY_CPU", FIRST, "BACKEND_PRIORITY_GPU", SECOND);

    public WorkerLaunch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The program that runs, as a worker on the CPU: same Java, same class path. */
    public static WorkerLaunch ofThisProgram() {
        return of(List.of(), List.of(MAIN, "worker"), ENVIRONMENT);
    }

    /** The program that runs, as a worker on a device. */
    public static WorkerLaunch ofThisProgram(boolean gpu, GpuAddOn addOn) {
        return command(gpu, addOn, List.of("worker"));
    }

    /** A command of the program that runs, in a process that computes on a device. */
    public static WorkerLaunch command(boolean gpu, GpuAddOn addOn, List<String> arguments) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        if (gpu) {
            environment.put("BACKEND_PRIORITY_GPU", FIRST);
            environment.put("BACKEND_PRIORITY_CPU", SECOND);
        }
        return of(gpu ? addOn.jars() : List.of(),
                Stream.concat(Stream.of(MAIN), arguments.stream()).toList(), environment);
    }

    /**
     * Another main class of the same class path.
     *
     * @param mainAndArguments main class and its arguments
     */
    static WorkerLaunch of(List<String> mainAndArguments) {
        return of(List.of(), mainAndArguments, ENVIRONMENT);
    }

    private static WorkerLaunch of(List<Path> moreJars, List<String> mainAndArguments,
                                   Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(MemoryLimits.ofThisMachine().options());
        command.addAll(InstalledProgram.ofThisProcess().options());
        String more = System.getProperty(OPTIONS_PROPERTY, "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        command.add("-cp");
        String own = System.getProperty("java.class.path");
        command.add(Stream.concat(Stream.of(own), moreJars.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator)));
        command.addAll(mainAndArguments);
        return new WorkerLaunch(command, environment);
    }

    /** The process, not started yet. */
    public ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }
}
