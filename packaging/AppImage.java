import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The app folder that jpackage makes: window and command line as two launchers over one runtime and one set of jars. */
final class AppImage {

    /**
     * The optimising compiler waits until code is hot: before the first frame it then takes 0.05 s of processor time
     * instead of 0.29 s. Views are filled by reflection, each method once or twice: calling it natively needs no class of
     * its own, 0.05 s.
     */
    private static final List<String> WINDOW_OPTIONS = List.of("-Xms48m", "-XX:Tier4InvocationThreshold=100000",
            "-XX:Tier4MinInvocationThreshold=20000",
            "-XX:Tier4CompileThreshold=200000", "-XX:Tier4BackEdgeThreshold=1000000",
            "-Djdk.reflect.useNativeAccessorOnly=true");
    /** The command line reads files and asks a worker, as the window does, and shares its cache. */
    private static final List<String> COMMAND_LINE_OPTIONS = List.of();
    static final String WINDOW_CACHE = "window.aot";

    private static final List<String> COMMON_OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED,javafx.graphics", "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");

    private final Layout layout;
    private final List<String> memory;

    /** @param memory options for collector and heap, the same for every way to start Tidecast */
    AppImage(Layout layout, List<String> memory) {
        this.layout = layout;
        this.memory = List.copyOf(memory);
    }

    /** The options of the window, except its cache; {@code folder} stands for the app folder. */
    List<String> windowOptions(String folder) {
        return options(WINDOW_OPTIONS, folder);
    }

    private List<String> options(List<String> own, String folder) {
        List<String> options = new ArrayList<>(COMMON_OPTIONS);
        options.addAll(memory);
        options.addAll(own);
        options.addAll(place(folder));
        return options;
    }

    private static List<String> place(String folder) {
        List<String> options = new ArrayList<>();
        options.add("-Dtidecast.app=" + folder);
        if (Natives.areUnpacked()) {
            options.add("-Djava.library.path=" + folder + "/natives");
            options.add("-Dorg.bytedeco.javacpp.pathsFirst=true");
        }
        return options;
    }

    void build() throws IOException, InterruptedException {
        Path commandLine = layout.root("tidecast-cli.properties");
        Files.writeString(commandLine, "main-class=io.github.tidecast.cli.CommandLineMain\nwin-console=true\n"
                + "win-menu=false\nwin-shortcut=false\nlinux-shortcut=false\njava-options="
                + String.join(" ", launcherOptions(COMMAND_LINE_OPTIONS)) + "\n");
        List<String> words = new ArrayList<>(List.of(Platform.tool("jpackage"), "--type", "app-image",
                "--name", layout.image().getFileName().toString().replace(".app", ""),
                "--app-version", layout.version(), "--vendor", "Tidecast", "--description",
                "Forecasts time series with an LSTM that has to prove itself",
                "--input", layout.staged().toString(), "--main-jar", layout.programJar().getFileName().toString(),
                "--main-class", "io.github.tidecast.Main", "--runtime-image", layout.runtime().toString(),
                "--dest", layout.installers().toString(), "--icon", icon().toString(),
                "--add-launcher", "tidecast-cli=" + commandLine));
        launcherOptions(WINDOW_OPTIONS).forEach(option -> words.addAll(List.of("--java-options", option)));
        new Command(words).run();
    }

    private List<String> launcherOptions(List<String> own) {
        List<String> options = new ArrayList<>(options(own, "$APPDIR"));
        options.add("-XX:AOTCache=$APPDIR/" + WINDOW_CACHE);
        // what the virtual machine has to say of a cache that does not fit would go to stdout, among the results
        options.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        return options;
    }

    private Path icon() {
        return switch (Platform.here()) {
            case LINUX -> layout.icons().resolve("png").resolve("tidecast-512.png");
            case WINDOWS -> layout.icons().resolve("tidecast.ico");
            case MACOS -> layout.icons().resolve("tidecast.icns");
        };
    }
}
