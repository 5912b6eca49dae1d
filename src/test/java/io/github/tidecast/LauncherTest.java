package io.github.tidecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;
    private Path app;

    @BeforeEach
    void stage() throws IOException {
        app = Files.createDirectories(folder.resolve("an app's folder"));
        stage("tidecast", 25);
        stage("tidecast-cli", 25);
    }

    @Test
    void commandLineGetsItsArgumentsUnchanged() throws Exception {
        Said said = run(app.resolve("tidecast-cli"), java("25.0.1"), "inspect", "my file.csv", "$HOME");
        assertThat(said.out).isEqualTo("""
                [-Xmx1m]
                [--some-option]
                [-cp]
                [%s/lib/*]
                [io.github.tidecast.cli.CommandLineMain]
                [inspect]
                [my file.csv]
                [$HOME]
                OMP 1
                """.formatted(app.toRealPath()));
        assertThat(said.exitCode).isEqualTo(3);
    }

    @Test
    void windowHasJavaFxOnTheModulePath() throws Exception {
        assertThat(run(app.resolve("tidecast"), java("26")).out).contains("[-Xmx1m]", "[--window-option]",
                "[--module-path]\n[" + app.toRealPath() + "/lib/javafx]", "[io.github.tidecast.Main]");
    }

    @Test
    void aLinkToTheLauncherWorksWhateverItsName() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("tc"), Path.of("an app's folder", "tidecast-cli"));
        assertThat(run(link, java("25.0.1"), "inspect").out).contains("CommandLineMain", app.toRealPath() + "/lib/*");
    }

    @Test
    void theRuntimeBesideItComesFirst() throws Exception {
        Files.move(java("25.0.9"), app.resolve("runtime"));
        assertThat(run(app.resolve("tidecast-cli"), java("25.0.1")).out).contains("CommandLineMain");
    }

    @Test
    void aJavaThatIsTooOldIsPassedOver() throws Exception {
        stage("tidecast-cli", 999);
        Said said = run(app.resolve("tidecast-cli"), java("998.1"));
        assertThat(said.exitCode).isEqualTo(1);
        assertThat(said.out).isEmpty();
        assertThat(said.err.lines()).singleElement().asString().contains("JDK 999 or newer", "JAVA_HOME");
    }

    @Test
    void nothingIsStartedFromTheWorkingFolder() throws Exception {
        Path trap = Files.createDirectories(folder.resolve("trap"));
        Path marker = folder.resolve("trapped");
        Files.writeString(trap.resolve("release"), "JAVA_VERSION=\"99\"\n");
        for (String program : List.of("java", "bin/java", "readlink", "dirname", "basename", "sed")) {
            Path file = trap.resolve(program);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n/bin/touch '" + marker + "'\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        String path = ".::bin:" + System.getenv("PATH") + ":";
        Path relative = trap.relativize(app.resolve("tidecast-cli"));
        for (String home : List.of(".", "", "../trap", java("25.0.1").toString())) {
            Said said = run(relative, trap, Map.of("PATH", path, "JAVA_HOME", home), "inspect");
            assertThat(marker).as(home + said.out + said.err).doesNotExist();
        }
        assertThat(run(relative, trap, Map.of("PATH", path, "JAVA_HOME", folder.resolve("jdk 25.0.1").toString()), "x").out)
                .contains("CommandLineMain");
    }

    @Test
    void aFolderWithAColonIsRefusedInOneSentence() throws Exception {
        Path moved = Files.move(app, folder.resolve("a:b"));
        Said said = run(moved.resolve("tidecast-cli"), java("25.0.1"), "inspect");
        assertThat(said.exitCode).isEqualTo(1);
        assertThat(said.out).isEmpty();
        assertThat(said.err.lines()).singleElement().asString().contains("colon", "move it", "a:b");
    }

    @Test
    void aFolderThatEndsWithAnExclamationMarkIsRefusedInOneSentence() throws Exception {
        Path moved = Files.move(app, folder.resolve("wow!"));
        Said said = run(moved.resolve("tidecast-cli"), java("25.0.1"), "inspect");
        assertThat(said.exitCode).isEqualTo(1);
        assertThat(said.out).isEmpty();
        assertThat(said.err.lines()).singleElement().asString().contains("exclamation mark", "move it", "wow!");
    }

    @Test
    void otherCharactersOfAFolderDoNoHarm() throws Exception {
        Path moved = Files.move(app, folder.resolve("100%PATH% a&b^c;d!e (x86) $HOME"));
        assertThat(run(moved.resolve("tidecast-cli"), java("25.0.1"), "inspect").out)
                .contains("[" + moved.toRealPath() + "/lib/*]");
    }

    private record Said(int exitCode, String out, String err) {
    }

    private void stage(String name, int version) throws IOException {
        String script = Files.readString(Path.of("src/launcher/tidecast")).replace("@java.required@", "" + version)
                .replace("@memory.options@", "-Xmx1m").replace("@jvm.options@", "--some-option")
                .replace("@window.options@", "--window-option");
        Files.writeString(app.resolve(name), script);
    }

    private Path java(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk " + version));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor a in \"$@\"; do echo \"[$a]\"; done\necho OMP $OMP_NUM_THREADS\nexit 3\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Said run(Path launcher, Path javaHome, String... arguments) throws Exception {
        return run(launcher, Path.of("").toAbsolutePath(), Map.of("JAVA_HOME", javaHome.toString()), arguments);
    }

    private Said run(Path launcher, Path where, Map<String, String> environment, String... arguments)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString()).directory(where.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().remove("OMP_NUM_THREADS");
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int exitCode = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Said(exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }
}
