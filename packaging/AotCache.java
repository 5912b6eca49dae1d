import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The caches of loaded, linked and profiled classes (JEP 483, 514, 515), one for the window, one for the engine, each
 * recorded by a run of the image itself. A cache that does not fit is ignored by the virtual machine: the start is
 * slower then, nothing else.
 */
final class AotCache {

    private final Layout layout;

    AotCache(Layout layout) {
        this.layout = layout;
    }

    void train() throws IOException, InterruptedException {
        Folders.date(layout.image(), layout.buildTime());
        Path home = Files.createDirectories(layout.root("training"));
        String sample = layout.appFolder().resolve("sample-data").resolve("air_passengers.csv").toString();
        run(AppImage.ENGINE_OPTIONS, AppImage.ENGINE_CACHE, home, List.of("io.github.tidecast.cli.CommandLineMain",
                "forecast", sample, "--horizon", "6", "--preset", "quick", "--epochs", "3", "--out",
                home.resolve("forecast.csv").toString()));
        run(AppImage.WINDOW_OPTIONS, AppImage.WINDOW_CACHE, home, List.of(
                "-Dtidecast.start.report=" + home.resolve("start.txt"), "io.github.tidecast.Main", sample));
        Folders.date(layout.image(), layout.buildTime());
    }

    private void run(List<String> options, String cache, Path home, List<String> program)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        boolean ownDisplay = Platform.here() == Platform.LINUX && cache.equals(AppImage.WINDOW_CACHE)
                && System.getenv("DISPLAY") == null;
        if (ownDisplay) {
            words.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24"));
        }
        words.add(layout.imageRuntime().resolve("bin").resolve("java").toString());
        words.addAll(AppImage.options(options, layout.appFolder().toString()));
        words.addAll(List.of("-XX:AOTCacheOutput=" + layout.appFolder().resolve(cache), "-Duser.home=" + home,
                "-cp", classPath()));
        words.addAll(program);
        new Command(words).with(Map.of("XDG_CONFIG_HOME", home.toString(), "XDG_STATE_HOME", home.toString(),
                "OMP_NUM_THREADS", "1")).without("JAVA_TOOL_OPTIONS").run();
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
