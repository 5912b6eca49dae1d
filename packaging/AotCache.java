import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The caches of loaded, linked and profiled classes (JEP 483, 514, 515), one for the window, one for the worker, each
 * recorded by a run of the image itself with the options that it has later. A cache that does not fit is ignored by the virtual machine: the start is
 * slower then, nothing else.
 */
final class AotCache {

    private static final int REHEARSAL_SECONDS = 30;

    private final Layout layout;

    AotCache(Layout layout) {
        this.layout = layout;
    }

    void train() throws IOException, InterruptedException {
        Folders.date(layout.image(), layout.buildTime());
        Path home = Files.createDirectories(layout.root("training"));
        String sample = layout.appFolder().resolve("sample-data").resolve("air_passengers.csv").toString();
        // the worker rehearses a forecast by itself while nobody asks for one, and ends with its input
        command(AppImage.workerOptions(layout.appFolder().toString()), AppImage.ENGINE_CACHE, home,
                List.of("io.github.tidecast.Main", "worker")).runWithInputOpenFor(REHEARSAL_SECONDS);
        command(AppImage.options(AppImage.WINDOW_OPTIONS, layout.appFolder().toString()), AppImage.WINDOW_CACHE, home,
                List.of("-Dtidecast.start.report=" + home.resolve("start.txt"), "io.github.tidecast.Main", sample)).run();
        Folders.date(layout.image(), layout.buildTime());
    }

    private Command command(List<String> options, String cache, Path home, List<String> program) throws IOException {
        List<String> words = new ArrayList<>();
        boolean ownDisplay = Platform.here() == Platform.LINUX && cache.equals(AppImage.WINDOW_CACHE)
                && System.getenv("DISPLAY") == null;
        if (ownDisplay) {
            words.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24"));
        }
        words.add(layout.imageRuntime().resolve("bin").resolve("java").toString());
        words.addAll(options);
        words.addAll(List.of("-XX:AOTCacheOutput=" + layout.appFolder().resolve(cache), "-Duser.home=" + home,
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
