package io.github.tidecast.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a worker of the installed program gets besides: the natives that lie unpacked in the app folder. The launchers
 * say where the folder is; a program run from its build has none.
 *
 * @param folder the app folder, the value of the system property {@value #PROPERTY}
 */
record InstalledProgram(Optional<Path> folder) {

    /** Where the app folder is; set by the launchers of the installed program. */
    static final String PROPERTY = "tidecast.app";

    static InstalledProgram ofThisProcess() {
        return new InstalledProgram(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /** Options of the worker's virtual machine. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        folder.ifPresent(app -> {
            options.add("-D" + PROPERTY + "=" + app);
            Path natives = app.resolve("natives");
            if (Files.isDirectory(natives)) {
                options.add("-Djava.library.path=" + natives);
                options.add("-Dorg.bytedeco.javacpp.pathsFirst=true");
                options.add("-Dorg.bytedeco.javacpp.cachedir=" + unused());
            }
        });
        return List.copyOf(options);
    }

    /**
     * A folder that is there anyway: JavaCPP makes one to unpack natives to, even if there is nothing to unpack, and
     * removing the program would leave it behind.
     */
    private static Path unused() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home) ? home : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
