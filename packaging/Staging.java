import java.io.IOException;
import java.nio.file.Path;

/** Collects what goes into the app folder: the program, its libraries without JavaFX, natives and samples. */
final class Staging {

    private final Layout layout;

    Staging(Layout layout) {
        this.layout = layout;
    }

    void stage() throws IOException, InterruptedException {
        for (Path jar : layout.jars()) {
            if (!Natives.areUnpacked() || !Natives.isNativeJar(jar)) {
                SlimJar.copy(jar, layout.staged().resolve(jar.getFileName().toString()));
            }
        }
        if (Natives.areUnpacked()) {
            new Natives(layout).unpack(layout.jars().stream().filter(Natives::isNativeJar).toList());
        }
        new Stylesheets(layout).compile();
        Folders.copy(layout.samples(), layout.staged().resolve("sample-data"));
    }
}
