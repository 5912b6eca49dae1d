import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The cache of loaded and linked classes (JEP 483, 514) of the window, recorded by a run of the image itself with the
 * options that it has later. A cache that does not fit is ignored by the virtual machine: the start is slower then,
 * nothing else. The worker has none: its 44 MB would make it ready half a second earlier, behind a window that can be
 * used by then.
 */
final class AotCache {

    /**
     * No profiles of methods (JEP 515): with them both compilers took 0.83 s of processor time before the first frame
     * instead of 0.45 s, and on two processors the frame waits for that.
     */
    private static final List<String> WITHOUT_PROFILES = List.of("-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining", "-XX:-AOTReplayTraining");

    private final Layout layout;
    private final AppImage image;

    AotCache(Layout layout, AppImage image) {
        this.layout = layout;
        this.image = image;
    }

    void train() throws IOException, InterruptedException {
        Folders.date(layout.image(), layout.buildTime());
        Path home = Files.createDirectories(layout.root("training"));
        String sample = layout.appFolder().resolve("sample-data").resolve("air_passengers.csv").toString();
        command(home, List.of("-Dtidecast.start.report=" + home.resolve("start.txt"), "io.github.tidecast.Main", sample))
                .run();
        Folders.date(layout.image(), layout.buildTime());
    }

    private Command command(Path home, List<String> program) throws IOException {
        List<String> words = new ArrayList<>();
        if (Platform.here() == Platform.LINUX && System.getenv("DISPLAY") == null) {
            words.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24"));
        }
        words.add(layout.imageRuntime().resolve("bin").resolve("java").toString());
        words.addAll(image.windowOptions(layout.appFolder().toString()));
        words.addAll(WITHOUT_PROFILES);
        words.addAll(List.of("-XX:AOTCacheOutput=" + layout.appFolder().resolve(AppImage.WINDOW_CACHE), "-Duser.home=" + home,
                "-cp", classPath()));
        words.addAll(program);
        return new Command(words).with(Map.of("XDG_CONFIG_HOME", home.toString(), "XDG_STATE_HOME", home.toString(),
                "OMP_NUM_THREADS", "1")).without("JAVA_TOOL_OPTIONS");
    }

    /** The class path as the launcher will give it; the virtual machine compares it. */
    private String classPath() throws IOException {
        Path configuration;
        try (var files = Files.list(layout.appFolder())) {
            configuration = files.filter(path -> path.getFileName().toString().matches("(?i)tidecast\\.cfg"))
                    .findFirst().orElseThrow();
        }
        return String.join(java.io.File.pathSeparator, Files.readAllLines(configuration).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length())
                        .replace("$APPDIR", layout.appFolder().toString())).toList());
    }
}
