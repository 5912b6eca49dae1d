import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The native libraries of ND4J and OpenBLAS, unpacked when the app is built; otherwise JavaCPP unpacks 390 MB into the
 * home folder at the first start and fails for a user who has none. JavaCPP finds them by java.library.path if
 * libopenblas.so.0 bears the name that the first of its users asks for; its so-name answers the others.
 * JavaCPP also asks for its bridge to LAPACK, which nothing calls: a link to the bridge to BLAS answers, 23 MB less.
 *
 * <p>Linux only: which names JavaCPP asks for on Windows and macOS has not been tried, so there the jars stay.
 */
final class Natives {

    private static final String BLAS = "libopenblas.so.0";
    private static final String BLAS_AS_ASKED_FOR = "libopenblas_nolapack.so.0";

    private static final String LAPACK_BRIDGE = "libjniopenblas.so";
    private static final String BLAS_BRIDGE = "libjniopenblas_nolapack.so";

    private final Layout layout;

    Natives(Layout layout) {
        this.layout = layout;
    }

    static boolean areUnpacked() {
        return Platform.here() == Platform.LINUX;
    }

    /** A jar that holds libraries of one system: its name ends with system and architecture. */
    static boolean isNativeJar(Path jar) {
        return jar.getFileName().toString()
                .matches("(nd4j-native|nd4j-native-preset|openblas|javacpp)-.*-(linux|macosx|windows)-.*\\.jar");
    }

    void unpack(List<Path> jars) throws IOException, InterruptedException {
        Path target = Files.createDirectories(layout.staged().resolve("natives"));
        for (Path jar : jars) {
            try (JarFile content = new JarFile(jar.toFile())) {
                for (Enumeration<JarEntry> entries = content.entries(); entries.hasMoreElements();) {
                    unpack(content, entries.nextElement(), target);
                }
            }
        }
        Symbols.strip(target);
    }

    /** In the finished app folder, because jpackage would copy the file for the link. */
    void link() throws IOException {
        if (areUnpacked()) {
            Files.createSymbolicLink(layout.appFolder().resolve("natives").resolve(LAPACK_BRIDGE), Path.of(BLAS_BRIDGE));
        }
    }

    private static void unpack(JarFile content, JarEntry entry, Path target) throws IOException {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (name.matches("lib.*\\.so(\\.\\d+)*") && !name.equals(LAPACK_BRIDGE)) {
            try (InputStream stream = content.getInputStream(entry)) {
                Files.copy(stream, target.resolve(name.equals(BLAS) ? BLAS_AS_ASKED_FOR : name));
            }
        }
    }
}
