import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the Maven build into what people install, on the system it runs on: an app folder everywhere, .deb, .rpm (if
 * rpmbuild is there) and .tar.gz on Linux, .msi on Windows, .dmg on macOS. Called by Maven
 * ({@code mvn -q package -DskipTests -Pinstaller}).
 *
 * <p>A program of a few classes that the JDK runs from source: the same text works on three systems, which neither a
 * shell script nor one of the jpackage plugins did (they cannot train the AOT cache between image and installer).
 */
final class Package {

    private Package() {
    }

    /** Arguments: project folder, version, build time as seconds since 1970, options for collector and heap in one word. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Layout layout = new Layout(Path.of(arguments[0]).toAbsolutePath().normalize(), arguments[1],
                Long.parseLong(arguments[2]));
        layout.prepare();
        new RuntimeImage(layout).link();
        new Staging(layout).stage();
        new Notices(layout).write();
        AppImage image = new AppImage(layout, List.of(arguments[3].split(" ")));
        image.build();
        if (Platform.here() == Platform.LINUX) {
            new LinuxLaunchers(layout).write();
        }
        new Natives(layout).link();
        new AotCache(layout, image).train();
        List<Path> made = Installers.make(layout);
        Checksums.write(layout, made);
        for (Path file : made) {
            System.out.printf("%6.1f MB  %s%n", Folders.bytes(file) / 1e6, file);
        }
    }
}
