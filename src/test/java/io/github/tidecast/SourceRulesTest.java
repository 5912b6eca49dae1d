package io.github.tidecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the directions of the source that is not compiled with the program. */
class SourceRulesTest {

    @Test
    void packagingRunsFromItsSourceOnAnyJdk() throws IOException {
        assertThat(imports(Path.of("packaging"))).isNotEmpty()
                .allSatisfy(name -> assertThat(name).as("java Package.java has no class path")
                .matches("(java|com\\.sun)\\..*|javafx\\.css\\.Stylesheet;"));
    }

    @Test
    void benchmarksCallNoCommand() throws IOException {
        assertThat(imports(Path.of("src", "bench", "java"))).isNotEmpty().allSatisfy(name ->
                assertThat(name).as("the command line is measured as a process").doesNotStartWith("io.github.tidecast.cli."));
    }

    /** What is imported, with the members of static imports. */
    private static List<String> imports(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(SourceRulesTest::lines)
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replaceFirst("import (static )?", "")).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
