import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The .deb, by dpkg-deb itself: no maintainer scripts, dependencies by name, xz because it is the smallest. */
final class DebPackage {

    private final Layout layout;

    DebPackage(Layout layout) {
        this.layout = layout;
    }

    /** Adds its control file to the tree, which therefore is of no use to another package afterwards. */
    Path build(Path root) throws IOException, InterruptedException {
        String architecture = Platform.architecture("amd64", "arm64");
        Path control = root.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        Files.writeString(control, Files.readString(layout.files().resolve("linux/control"))
                .replace("@VERSION@", layout.version()).replace("@ARCHITECTURE@", architecture)
                .replace("@KILOBYTES@", Long.toString(Folders.bytes(root) / 1024)));
        Path deb = layout.installers().resolve("tidecast_" + layout.version() + "_" + architecture + ".deb");
        Command.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root.toString(), deb.toString())
                .with(Map.of("SOURCE_DATE_EPOCH", Long.toString(layout.buildTime()))).run();
        return deb;
    }
}
