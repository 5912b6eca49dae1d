import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything lies.
 *
 * @param project   the source tree
 * @param version   as in {@code 1.0.0}
 * @param buildTime seconds since 1970 that every packaged file carries
 */
record Layout(Path project, String version, long buildTime) {

    private Path work() {
        return project.resolve("target").resolve("packaging");
    }

    /** The files that packaging needs, under version control. */
    Path files() {
        return project.resolve("packaging");
    }

    Path icons() {
        return project.resolve("icons");
    }

    Path samples() {
        return project.resolve("sample-data");
    }

    /** The folder in which Maven collected the jars. */
    private Path libraries() {
        return project.resolve("target").resolve("app").resolve("lib");
    }

    /** Program and libraries, without JavaFX. */
    List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(libraries())) {
            return files.filter(path -> path.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** The modules of JavaFX, which go into the runtime. */
    Path javaFx() {
        return libraries().resolve("javafx");
    }

    Path programJar() {
        return libraries().resolve("tidecast-" + version + ".jar");
    }

    /** The list of dependencies and licences that Maven wrote. */
    Path dependencyList() {
        return project.resolve("target").resolve("notices").resolve("dependencies.txt");
    }

    Path runtime() {
        return work().resolve("runtime");
    }

    /** What goes into the app folder. */
    Path staged() {
        return work().resolve("staged");
    }

    /** Where packages are put together. */
    Path root(String kind) {
        return work().resolve(kind);
    }

    /** What people get. */
    Path installers() {
        return project.resolve("target").resolve("installers");
    }

    /** The installed folder of Tidecast, ready to run. */
    Path image() {
        return installers().resolve(Platform.here() == Platform.MACOS ? "Tidecast.app"
                : Platform.here() == Platform.WINDOWS ? "Tidecast" : "tidecast");
    }

    /** The folder of the image with jars, natives and caches. */
    Path appFolder() {
        return switch (Platform.here()) {
            case LINUX -> image().resolve("lib").resolve("app");
            case WINDOWS -> image().resolve("app");
            case MACOS -> image().resolve("Contents").resolve("app");
        };
    }

    /** The runtime inside the image. */
    Path imageRuntime() {
        return switch (Platform.here()) {
            case LINUX -> image().resolve("lib").resolve("runtime");
            case WINDOWS -> image().resolve("runtime");
            case MACOS -> image().resolve("Contents").resolve("runtime").resolve("Contents").resolve("Home");
        };
    }

    void prepare() throws IOException {
        Folders.delete(work());
        Folders.delete(installers());
        Files.createDirectories(staged());
        Files.createDirectories(installers());
    }
}
