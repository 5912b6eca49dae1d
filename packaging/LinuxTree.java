import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of the Linux packages at their places: the app under /opt, and menu entry, MIME type and icons where the
 * desktop's own triggers pick them up. So neither package needs a script at installation or removal that could fail,
 * and the package manager knows (and removes) every file. jpackage's packages register by xdg-* scripts, which fail
 * on systems without a menu folder and leave MIME icons behind.
 */
final class LinuxTree {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Layout layout;

    LinuxTree(Layout layout) {
        this.layout = layout;
    }

    /** Writes them under a folder that stands for the root; returns it. */
    Path write() throws IOException {
        Path root = layout.root("tree");
        Path files = layout.files().resolve("linux");
        Folders.copy(layout.image(), root.resolve("opt/tidecast"));
        for (String launcher : List.of("tidecast", "tidecast-cli")) {
            Path link = root.resolve("usr/bin").resolve(launcher);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of("../../opt/tidecast/bin").resolve(launcher));
        }
        Path share = root.resolve("usr/share");
        copy(files.resolve("tidecast.desktop"), share.resolve("applications/tidecast.desktop"));
        copy(files.resolve("tidecast.xml"), share.resolve("mime/packages/tidecast.xml"));
        copy(layout.appFolder().resolve("THIRD-PARTY.txt"), share.resolve("doc/tidecast/copyright"));
        for (int size : SIZES) {
            Path icon = layout.icons().resolve("png").resolve("tidecast-" + size + ".png");
            Path theme = share.resolve("icons/hicolor/" + size + "x" + size);
            copy(icon, theme.resolve("apps/tidecast.png"));
            copy(icon, theme.resolve("mimetypes/application-x-tidecast.png"));
        }
        copy(layout.icons().resolve("tidecast.svg"), share.resolve("icons/hicolor/scalable/apps/tidecast.svg"));
        Folders.date(root, layout.buildTime());
        return root;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
