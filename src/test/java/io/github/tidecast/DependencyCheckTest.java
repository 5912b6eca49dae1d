package io.github.tidecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the jars that ship, on jars that hold what a jar may hide. */
class DependencyCheckTest {

    @TempDir
    private Path folder;
    private Path jars;
    private Path lists;
    private Path found;

    @BeforeEach
    void lists() throws IOException {
        jars = Files.createDirectories(folder.resolve("lib"));
        lists = Files.createDirectories(folder.resolve("lists"));
        found = folder.resolve("found.txt");
        Files.writeString(lists.resolve("known-classes.txt"), "snakeyaml/Yaml.class org.yaml:snakeyaml\n");
        Files.writeString(lists.resolve("known-faults.txt"),
                "# remark\norg.yaml:snakeyaml 2.0 runs what a file says\ncom.example:* 1.10 other fault # remark\n");
        Files.writeString(lists.resolve("inventory.txt"),
                "engine com.example:engine\nengine org.yaml:snakeyaml\nnatives com.example:natives\n");
    }

    @Test
    void goodLibrariesAreListedWithTheirVersions() throws Exception {
        jar("engine-3.jar", declared("com.example", "engine", "1.10.0"), declared("org.yaml", "snakeyaml", "2.0"),
                Map.of("com/example/shade/snakeyaml/Yaml.class", new byte[0]));
        jar("natives-1.11-linux-x86_64.jar", declared("com.example", "natives", "1.11"));
        Said said = check();
        assertThat(said.exitCode).as(said.text).isZero();
        assertThat(Files.readAllLines(found)).containsExactly("engine-3.jar com.example:engine:1.10.0",
                "engine-3.jar org.yaml:snakeyaml:2.0", "natives-1.11-linux-x86_64.jar com.example:natives:1.11");
    }

    @Test
    void anOldVersionInsideAnotherJarIsRefused() throws Exception {
        jar("engine-3.jar", declared("com.example", "engine", "1.9.9"), declared("org.yaml", "snakeyaml", "1.33"));
        Said said = check();
        assertThat(said.exitCode).isEqualTo(1);
        assertThat(said.text).contains("org.yaml:snakeyaml:1.33", "runs what a file says", "com.example:engine:1.9.9",
                "other fault").doesNotContain("which is not in the list:");
    }

    @Test
    void aClassTellsOfALibraryThatSaysNothingOfItself() throws Exception {
        jar("engine-3.jar", declared("com.example", "engine", "2"),
                Map.of("com/example/shade/snakeyaml/Yaml.class", new byte[0]));
        Said said = check();
        assertThat(said.exitCode).isEqualTo(1);
        assertThat(said.text).contains("org.yaml:snakeyaml:?", "runs what a file says");
    }

    @Test
    void aLibraryInAJarInAJarIsSeen() throws Exception {
        jar("engine-3.jar", declared("com.example", "engine", "2"),
                Map.of("lib/inner-7.jar", bytes(declared("org.yaml", "snakeyaml", "1.33"))));
        Said said = check();
        assertThat(said.exitCode).isEqualTo(1);
        assertThat(said.text).contains("org.yaml:snakeyaml:1.33", "?:inner:7, which is not in the list");
    }

    @Test
    void aLibraryThatNobodyHasLookedAtIsRefused() throws Exception {
        jar("engine-3.jar", declared("com.example", "engine", "2"), declared("org.new", "guest", "5"));
        jar("stranger-4.jar", Map.of());
        Said said = check();
        assertThat(said.exitCode).isEqualTo(1);
        assertThat(said.text).contains("engine org.new:guest", "stranger ?:stranger", "inventory.txt");
    }

    private record Said(int exitCode, String text) {
    }

    private Said check() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("packaging", "CheckDependencies.java").toString(), jars.toString(), lists.toString(),
                found.toString()).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private static Map<String, byte[]> declared(String group, String name, String version) {
        return Map.of("META-INF/maven/" + group + "/" + name + "/pom.properties",
                ("groupId=" + group + "\nartifactId=" + name + "\nversion=" + version + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @SafeVarargs
    private void jar(String name, Map<String, byte[]>... contents) throws IOException {
        Files.write(jars.resolve(name), bytes(contents));
    }

    @SafeVarargs
    private static byte[] bytes(Map<String, byte[]>... contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map<String, byte[]> content : contents) {
                for (Map.Entry<String, byte[]> entry : new TreeMap<>(content).entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }
}
