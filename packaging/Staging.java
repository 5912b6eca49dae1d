import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Collects what goes into the app folder: the program, its libraries without JavaFX, natives and samples. */
final class Staging {

    private final Layout layout;

    Staging(Layout layout) {
        this.layout = layout;
    }

    void stage() throws IOException, InterruptedException {
        for (Path jar : libraries()) {
            if (!Natives.areUnpacked() || !Natives.isNativeJar(jar)) {
                Folders.copyFile(jar, layout.staged().resolve(jar.getFileName().toString()));
            }
        }
        if (Natives.areUnpacked()) {
            new Natives(layout).unpack(libraries().stream().filter(Natives::isNativeJar).toList());
        }
        Folders.copy(layout.samples(), layout.staged().resolve("sample-data"));
    }

    private List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(layout.libraries())) {
            return files.filter(path -> path.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
