import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The notices of third parties: what Maven knows of each dependency, what is inside the native libraries, and the
 * licence and notice texts that the jars themselves carry, each distinct text once.
 */
final class Notices {

    private static final String RELOCATED = "dl4j-relocated.jar";

    private final Layout layout;

    Notices(Layout layout) {
        this.layout = layout;
    }

    void write() throws IOException {
        String dependencies = Files.readString(layout.dependencyList()).strip();
        requireAll(dependencies);
        StringBuilder text = new StringBuilder(Files.readString(layout.files().resolve("notices/introduction.txt")));
        text.append('\n').append(dependencies).append("\n\n")
                .append(Files.readString(layout.files().resolve("notices/natives.txt")));
        texts().forEach((content, jars) -> text.append("\n\n").append("-".repeat(100)).append("\nFrom ")
                .append(String.join(", ", jars)).append("\n\n").append(content).append('\n'));
        Files.writeString(layout.staged().resolve("THIRD-PARTY.txt"), text);
    }

    /** A library that is shipped must be in the list; those inside the relocated jar have been asked for by their names. */
    private void requireAll(String dependencies) throws IOException {
        List<String> missing = layout.jars().stream().map(jar -> jar.getFileName().toString())
                .filter(name -> !name.equals(layout.programJar().getFileName().toString()) && !name.equals(RELOCATED))
                .filter(name -> !dependencies.contains(':' + name.replaceFirst("-\\d.*", "") + ':')).toList();
        if (!missing.isEmpty()) {
            throw new IOException("the list of licences lacks " + missing);
        }
    }

    private Map<String, List<String>> texts() throws IOException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Path jar : layout.jars()) {
            try (JarFile content = new JarFile(jar.toFile())) {
                for (Enumeration<JarEntry> entries = content.entries(); entries.hasMoreElements();) {
                    JarEntry entry = entries.nextElement();
                    if (isNotice(entry.getName())) {
                        List<String> of = texts.computeIfAbsent(read(content, entry), key -> new ArrayList<>());
                        if (!of.contains(jar.getFileName().toString())) {
                            of.add(jar.getFileName().toString());
                        }
                    }
                }
            }
        }
        return texts;
    }

    private static boolean isNotice(String name) {
        return name.matches("(?i)(META-INF/)?([^/]*/)?([^/]*-)?(LICEN[CS]E|NOTICE|COPYING)([-.][^/]*)?(\\.txt|\\.md)?");
    }

    private static String read(JarFile content, JarEntry entry) throws IOException {
        try (InputStream stream = content.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
        }
    }
}
