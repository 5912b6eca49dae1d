package io.github.tidecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However Tidecast is started, its memory ends at the same limit. */
class StartersTest {

    private static final Pattern HEAP = Pattern.compile("-Xmx\\d|-XX:MaxRAM");

    @Test
    void theLimitOfTheHeapStandsInOnePlace() throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : List.of("src/launcher", "src/main", "packaging")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.toString().endsWith(".sh")).toList()) {
                    if (HEAP.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find()) {
                        found.add(file.toString());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(pom().filter(line -> HEAP.matcher(line).find() && !line.contains("<argLine>"))).singleElement().asString()
                .matches("\\s*<memory.options>.*-Xmx2g.*</memory.options>");
    }

    @Test
    void everyLauncherAsksForIt() throws IOException {
        for (String launcher : List.of("tidecast", "tidecast.bat")) {
            assertThat(Files.readAllLines(Path.of("src", "launcher", launcher)).stream().filter(StartersTest::startsJava))
                    .as(launcher).hasSize(2).allMatch(line -> line.contains("@memory.options@"));
        }
        assertThat(pom()).anyMatch(line -> line.contains("token=\"memory.options\" value=\"${memory.options}\""));
    }

    @Test
    void mavenAndTheInstalledProgramAskForIt() throws IOException {
        assertThat(pom().filter(line -> line.contains("<commandlineArgs>"))
                .filter(line -> line.contains("io.github.tidecast.Main ") || line.contains("Package.java")))
                .hasSize(2).allMatch(line -> line.contains("${memory.options}"));
    }

    @Test
    void theWindowsLauncherLetsNothingReadAFolderTwice() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src", "launcher", "tidecast.bat"));
        assertThat(lines).as("call reads percent signs and carets in an argument again")
                .noneMatch(line -> line.matches(".*call :\\w+ \\S.*"));
        assertThat(lines).as("a parenthesis among the arguments ends a block").noneMatch(line -> line.endsWith("("))
                .filteredOn(line -> line.contains("%*")).hasSize(2).allMatch(StartersTest::startsJava);
    }

    @Test
    void whateverMavenStartsFindsTheRelocatedLibraries() throws IOException {
        assertThat(pom()).noneMatch(line -> line.contains("-classpath %classpath"))
                .anyMatch(line -> line.contains("<program.classpath>") && line.contains("${relocated.jar}"));
    }

    private static boolean startsJava(String line) {
        return line.matches(".*bin[/\\\\]java(\\.exe)?\" @.*");
    }

    private static Stream<String> pom() throws IOException {
        return Files.readAllLines(Path.of("pom.xml")).stream();
    }
}
