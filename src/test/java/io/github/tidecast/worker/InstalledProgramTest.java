package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledProgramTest {

    @TempDir
    Path app;

    @Test
    void aProgramRunFromItsBuildAddsNothing() {
        assertThat(new InstalledProgram(Optional.empty()).options()).isEmpty();
    }

    @Test
    void anInstalledProgramPointsTheWorkerToItsNatives() throws Exception {
        Files.createDirectory(app.resolve("natives"));
        assertThat(new InstalledProgram(Optional.of(app)).options()).containsExactly("-Dtidecast.app=" + app,
                "-Djava.library.path=" + app.resolve("natives"), "-Dorg.bytedeco.javacpp.pathsFirst=true");
    }

    @Test
    void whatIsNotInTheAppFolderIsNotAskedFor() {
        assertThat(new InstalledProgram(Optional.of(app)).options()).containsExactly("-Dtidecast.app=" + app);
    }
}
