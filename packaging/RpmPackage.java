import java.io.IOException;
import java.nio.file.Path;

/** The .rpm, by rpmbuild from the same tree as the .deb. */
final class RpmPackage {

    private final Layout layout;

    RpmPackage(Layout layout) {
        this.layout = layout;
    }

    Path build(Path tree) throws IOException, InterruptedException {
        String architecture = Platform.architecture("x86_64", "aarch64");
        String name = "tidecast-" + layout.version() + "-1." + architecture + ".rpm";
        Command.of("rpmbuild", "-bb", "--quiet", "--target", architecture,
                "--define", "_topdir " + layout.root("rpm"), "--define", "_rpmdir " + layout.installers(),
                "--define", "_rpmfilename " + name, "--define", "tidecast_version " + layout.version(),
                "--define", "tidecast_tree " + tree,
                layout.files().resolve("linux/tidecast.spec").toString()).run();
        return layout.installers().resolve(name);
    }
}
