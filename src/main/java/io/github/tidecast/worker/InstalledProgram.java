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
            natives().ifPresent(natives -> {
                options.add("-Djava.library.path=" + natives);
                options.add("-Dorg.bytedeco.javacpp.pathsFirst=true");
            });
        });
        return List.copyOf(options);
    }

    /** Where the natives lie unpacked. */
    Optional<Path> natives() {
        return folder.map(app -> app.resolve("natives")).filter(Files::isDirectory);
    }
}
