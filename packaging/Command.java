import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program that a step runs; what it prints is shown, its failure ends the packaging. */
final class Command {

    private final List<String> words;
    private final ProcessBuilder builder;

    Command(List<String> words) {
        this.words = new ArrayList<>(words);
        this.builder = new ProcessBuilder(this.words).inheritIO();
    }

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    Command in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    Command with(Map<String, String> environment) {
        builder.environment().putAll(environment);
        return this;
    }

    /** Removes a variable that would change what the program does. */
    Command without(String variable) {
        builder.environment().remove(variable);
        return this;
    }

    void run() throws IOException, InterruptedException {
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("exit code " + code + " of " + String.join(" ", words));
        }
    }

    /** True if a program is on the path. */
    static boolean exists(String program) {
        return java.util.Arrays.stream(System.getenv("PATH").split(
                java.io.File.pathSeparator)).anyMatch(folder -> java.nio.file.Files.isExecutable(Path.of(folder, program)));
    }
}
