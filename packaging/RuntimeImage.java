import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The Java that is shipped: only the modules Tidecast uses, with JavaFX linked in. JavaFX's native libraries are put
 * beside those of Java, where it finds them without unpacking anything into the home folder.
 */
final class RuntimeImage {

    /** By hand, because jdeps stumbles over DL4J's jars. jdk.charsets: GBK, Big5, Shift-JIS; vector: the worker's kernels. */
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management",
            "java.naming", "java.sql", "java.xml", "jdk.charsets", "jdk.incubator.vector", "jdk.localedata", "jdk.management",
            "jdk.unsupported", "jdk.zipfs", "javafx.controls", "javafx.fxml");
    /** Programs of the runtime that stay: the worker is started with java. */
    private static final Set<String> PROGRAMS = Set.of("java", "java.exe", "javaw.exe");

    /**
     * JavaFX's libraries lie beside those of Java; looks of Swing and sound are not needed. A module must keep a class
     * of each of its packages.
     */
    private static final List<String> UNUSED = List.of("glob:/javafx.**.so", "glob:/javafx.**.dll",
            "glob:/javafx.**.dylib", "regex:/java.desktop/(javax/swing/plaf/(basic|metal|nimbus|synth)|javax/swing/text/html"
                    + "|com/sun/media/sound|com/sun/java/swing/plaf/(gtk|motif))"
                    + "/(?!ComboPopup|MetalTheme|State\\.|SynthUI|Option\\.|ModelTransform"
                    + "|GTKConstants|MotifBorders)[^/]+\\.class");

    private final Layout layout;

    RuntimeImage(Layout layout) {
        this.layout = layout;
    }

    /** Not compressed: the packages compress all classes together, three times as well as jlink does one by one. */
    void link() throws IOException, InterruptedException {
        Command.of(Platform.tool("jlink"), "--module-path", modulePath(), "--add-modules", String.join(",", MODULES),
                "--no-header-files", "--no-man-pages", "--strip-java-debug-attributes", "--compress=zip-0",
                "--include-locales=en,zh",
                "--exclude-resources=" + String.join(",", UNUSED),
                "--output", layout.runtime().toString()).run();
        removePrograms();
        copyNatives();
        Symbols.strip(layout.runtime().resolve("lib"));
    }

    private String modulePath() throws IOException {
        return String.join(java.io.File.pathSeparator, jars().stream().map(Path::toString).toList());
    }

    /** The jars of JavaFX with content; Maven also collects empty ones without classifier. */
    private List<Path> jars() throws IOException {
        try (var files = Files.list(layout.javaFx())) {
            return files.filter(path -> path.toFile().length() > 1_000).toList();
        }
    }

    private void removePrograms() throws IOException {
        try (DirectoryStream<Path> programs = Files.newDirectoryStream(layout.runtime().resolve("bin"))) {
            for (Path program : programs) {
                String name = program.getFileName().toString();
                boolean isProgram = Platform.here() != Platform.WINDOWS || name.endsWith(".exe");
                if (isProgram && !PROGRAMS.contains(name)) {
                    Files.delete(program);
                }
            }
        }
    }

    private void copyNatives() throws IOException {
        Path target = layout.runtime().resolve(Platform.here() == Platform.WINDOWS ? "bin" : "lib");
        for (Path jar : jars()) {
            try (JarFile content = new JarFile(jar.toFile())) {
                for (Enumeration<JarEntry> entries = content.entries(); entries.hasMoreElements();) {
                    JarEntry entry = entries.nextElement();
                    if (entry.getName().matches("[^/]+\\.(so|dll|dylib)")) {
                        try (InputStream stream = content.getInputStream(entry)) {
                            Files.copy(stream, target.resolve(entry.getName()),
                                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }
}
