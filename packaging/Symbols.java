import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The symbols for a debugger: 23 MB of ND4J and 5 MB of the virtual machine, which run without. */
final class Symbols {

    private Symbols() {
    }

    /** Takes them out of all libraries of a folder, where the system has the program for it. */
    static void strip(Path folder) throws IOException, InterruptedException {
        if (Platform.here() != Platform.LINUX || !Command.exists("strip")) {
            return;
        }
        List<Path> libraries;
        try (Stream<Path> files = Files.walk(folder)) {
            libraries = files.filter(path -> path.getFileName().toString().matches("lib.*\\.so(\\.\\d+)*"))
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
        }
        for (Path library : libraries) {
            Command.of("strip", "--strip-unneeded", library.toString()).run();
        }
    }
}
