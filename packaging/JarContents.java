import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The libraries inside a jar, also those that were given other package names and those in jars within it. Maven leaves
 * a {@code pom.properties} for each; where it was taken away, a class by which the library is known tells of it,
 * without a version.
 */
final class JarContents {

    private final Map<String, String> knownClasses;

    /** @param knownClasses end of a class file's path, for instance {@code snakeyaml/Yaml.class}, to {@code group:name} */
    JarContents(Map<String, String> knownClasses) {
        this.knownClasses = Map.copyOf(knownClasses);
    }

    /** The libraries in a jar, in the order of their names; at least the jar itself. */
    List<Artifact> of(Path jar) throws IOException {
        Map<String, Artifact> found = new TreeMap<>();
        try (InputStream content = Files.newInputStream(jar)) {
            collect(jar.getFileName().toString(), content, found);
        }
        return List.copyOf(found.values());
    }

    private void collect(String jar, InputStream content, Map<String, Artifact> found) throws IOException {
        Map<String, Artifact> declared = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(content);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties")) {
                Artifact artifact = declared(zip);
                declared.put(artifact.key(), artifact);
            } else if (name.endsWith(".jar")) {
                collect(name.substring(name.lastIndexOf('/') + 1), new ByteArrayInputStream(zip.readAllBytes()), found);
            } else if (name.endsWith(".class")) {
                knownClasses.forEach((end, library) -> {
                    if (name.endsWith('/' + end)) {
                        seen.add(library);
                    }
                });
            }
        }
        for (String library : seen) {
            String[] words = library.split(":");
            declared.putIfAbsent(library, new Artifact(words[0], words[1], Artifact.UNKNOWN));
        }
        Artifact itself = Artifact.ofFile(jar);
        if (declared.values().stream().noneMatch(artifact -> artifact.name().equals(itself.name()))) {
            declared.put(itself.key(), itself);
        }
        declared.values().forEach(artifact -> found.put(artifact.toString(), artifact));
    }

    private static Artifact declared(InputStream content) throws IOException {
        Properties properties = new Properties();
        properties.load(content);
        return new Artifact(properties.getProperty("groupId"), properties.getProperty("artifactId"),
                properties.getProperty("version"));
    }
}
