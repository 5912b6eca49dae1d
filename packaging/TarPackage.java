import java.io.IOException;
import java.nio.file.Path;

/** The app folder as an archive for systems without .deb or .rpm: unpack anywhere, run bin/tidecast. */
final class TarPackage {

    private final Layout layout;

    TarPackage(Layout layout) {
        this.layout = layout;
    }

    Path build() throws IOException, InterruptedException {
        Path archive = layout.installers().resolve(
                "tidecast-" + layout.version() + "-linux-" + Platform.architecture() + ".tar.gz");
        Command.of("tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-czf", archive.toString(),
                "-C", layout.installers().toString(), layout.image().getFileName().toString()).run();
        return archive;
    }
}
