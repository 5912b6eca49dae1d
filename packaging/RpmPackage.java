import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The .rpm, by rpmbuild from the same tree as the .deb. */
final class RpmPackage {

    private final Layout layout;
    private final LinuxTree tree;

    RpmPackage(Layout layout, LinuxTree tree) {
        this.layout = layout;
        this.tree = tree;
    }

    Path build() throws IOException, InterruptedException {
        Path root = layout.root("rpm-tree");
        tree.write(root);
        String architecture = Platform.architecture().equals("arm64") ? "aarch64" : "x86_64";
        String name = "tidecast-" + layout.version() + "-1." + architecture + ".rpm";
        Command.of("rpmbuild", "-bb", "--quiet", "--target", architecture,
                "--define", "_topdir " + layout.root("rpm"), "--define", "_rpmdir " + layout.installers(),
                "--define", "_rpmfilename " + name, "--define", "tidecast_version " + layout.version(),
                "--define", "tidecast_tree " + root,
                layout.files().resolve("linux/tidecast.spec").toString()).run();
        Folders.delete(root);
        return layout.installers().resolve(name);
    }
}
