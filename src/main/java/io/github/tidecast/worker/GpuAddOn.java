package io.github.tidecast.worker;

import io.github.tidecast.files.ProgramFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jars that let the worker compute on a GPU: a folder that is put on its class path when it is complete. Absent by
 * default, because it is larger than the whole program.
 *
 * @param folder  where the jars are expected
 * @param system  platform in the names of the jars, as in {@code linux-x86_64}
 * @param builtIn whether the program itself was built with them
 */
public record GpuAddOn(Path folder, String system, boolean builtIn) {

    /** System property that names another folder. */
    public static final String FOLDER_PROPERTY = "tidecast.gpu.folder";

    private static final Logger LOG = LoggerFactory.getLogger(GpuAddOn.class);
    private static final String ND4J = "1.0.0-M2.1";
    private static final String CUDA = "11.6-8.3-1.5.7";

    /** The add-on of this user: in the folder for data of programs. */
    public static GpuAddOn ofThisProgram() {
        String chosen = System.getProperty(FOLDER_PROPERTY, "");
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return new GpuAddOn(chosen.isEmpty() ? ProgramFolders.ofThisMachine().data().resolve("gpu") : Path.of(chosen),
                windows ? "windows-x86_64" : "linux-x86_64",
                System.getProperty("java.class.path").contains("nd4j-cuda-"));
    }

    /** Names of the jars it consists of. */
    public List<String> needed() {
        return List.of("nd4j-cuda-11.6-" + ND4J + ".jar", "nd4j-cuda-11.6-" + ND4J + "-" + system + ".jar",
                "nd4j-cuda-11.6-preset-" + ND4J + ".jar", "nd4j-cuda-11.6-preset-" + ND4J + "-" + system + ".jar",
                "cuda-" + CUDA + ".jar", "cuda-" + CUDA + "-" + system + ".jar",
                "cuda-" + CUDA + "-" + system + "-redist.jar");
    }

    /** Names of the jars that are not there; none if the program was built with them. */
    public List<String> missing() {
        return builtIn ? List.of()
                : needed().stream().filter(name -> !Files.isRegularFile(folder.resolve(name))).toList();
    }

    /** True if nothing is missing. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** True if no part of it is there. */
    public boolean isAbsent() {
        return !builtIn && missing().size() == needed().size();
    }

    /** All jars in the folder, for the class path; empty unless complete. */
    List<Path> jars() {
        if (builtIn || !isComplete()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException unreadable) {
            LOG.warn("The GPU add-on cannot be read", unreadable);
            return List.of();
        }
    }
}
