import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The installers of Windows and macOS, by jpackage from the finished app folder. Signed only if an identity is given. */
final class JpackageInstaller {

    /** Never changes: Windows knows by it that a newer Tidecast replaces an older one. */
    private static final String UPGRADE_UUID = "6f0f7a52-52a5-4b55-9b3c-7d0a4b1f6c1e";

    private final Layout layout;

    JpackageInstaller(Layout layout) {
        this.layout = layout;
    }

    Path msi() throws IOException, InterruptedException {
        run("msi", List.of("--win-per-user-install", "--win-menu", "--win-menu-group", "Tidecast", "--win-shortcut",
                "--win-upgrade-uuid", UPGRADE_UUID));
        return layout.installers().resolve("Tidecast-" + layout.version() + ".msi");
    }

    Path dmg() throws IOException, InterruptedException {
        String identity = System.getenv().getOrDefault("MACOS_SIGNING_IDENTITY", "");
        List<String> signing = identity.isBlank() ? List.of()
                : List.of("--mac-sign", "--mac-signing-key-user-name", identity);
        if (signing.isEmpty()) {
            // the cache came after jpackage had sealed the app; with a broken seal macOS calls it damaged
            Command.of("codesign", "--force", "--deep", "--sign", "-", layout.image().toString()).run();
        }
        run("dmg", signing);
        // the two architectures meet in one release
        return Files.move(layout.installers().resolve("Tidecast-" + layout.version() + ".dmg"), layout.installers()
                .resolve("Tidecast-" + layout.version() + "-macos-" + Platform.architecture() + ".dmg"));
    }

    private void run(String type, List<String> more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Platform.tool("jpackage"), "--type", type, "--name", "Tidecast",
                "--app-version", layout.version(), "--vendor", "Tidecast", "--app-image", layout.image().toString(),
                "--dest", layout.installers().toString()));
        for (String association : List.of("tidecast", "csv")) {
            words.addAll(List.of("--file-associations",
                    layout.files().resolve("associations").resolve(association + ".properties").toString()));
        }
        words.addAll(more);
        new Command(words).run();
    }
}
