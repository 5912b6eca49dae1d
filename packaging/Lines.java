import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A list under version control: one entry a line, words separated by blanks, {@code #} begins a remark. */
final class Lines {

    private Lines() {
    }

    /** The entries of a file, each of at most {@code words} words; the last word holds the rest of its line. */
    static List<String[]> of(Path file, int words) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty()).map(line -> line.split("\\s+", words)).toList();
    }
}
