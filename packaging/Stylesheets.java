import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/**
 * The stylesheet of the window in JavaFX's binary form, beside the readable one in the program's jar: JavaFX takes it
 * where it finds it, and need not parse while the user waits for the window.
 */
final class Stylesheets {

    private static final String SHEET = "io/github/tidecast/ui/tidecast";

    private final Layout layout;

    Stylesheets(Layout layout) {
        this.layout = layout;
    }

    void compile() throws IOException, InterruptedException {
        Path readable = layout.root("tidecast.css");
        Path binary = layout.root("tidecast.bss");
        Path jar = layout.staged().resolve(layout.programJar().getFileName().toString());
        try (FileSystem content = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.copy(content.getPath(SHEET + ".css"), readable);
            new Command(List.of(Platform.tool("java"), "--module-path", layout.javaFx().toString(), "--add-modules",
                    "javafx.graphics", "--enable-native-access=javafx.graphics",
                    layout.files().resolve("stylesheet").resolve("Compile.java").toString(), readable.toString(),
                    binary.toString())).run();
            Path added = Files.copy(binary, content.getPath(SHEET + ".bss"));
            Files.setLastModifiedTime(added, FileTime.fromMillis(layout.buildTime() * 1000));
        }
    }
}
