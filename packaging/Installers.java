import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What each system gets, made from the finished app folder. */
final class Installers {

    private Installers() {
    }

    /** Makes them; returns the files and the app folder. */
    static List<Path> make(Layout layout) throws IOException, InterruptedException {
        List<Path> made = new ArrayList<>(List.of(layout.image()));
        switch (Platform.here()) {
            case LINUX -> {
                Path tree = new LinuxTree(layout).write();
                if (Command.exists("rpmbuild")) {
                    made.add(new RpmPackage(layout).build(tree));
                }
                made.add(new DebPackage(layout).build(tree));
                Folders.delete(tree);
                made.add(new TarPackage(layout).build());
            }
            case WINDOWS -> made.add(new JpackageInstaller(layout).msi());
            case MACOS -> made.add(new JpackageInstaller(layout).dmg());
        }
        return made;
    }
}
