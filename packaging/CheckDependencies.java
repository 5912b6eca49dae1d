import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks into the jars that ship and says which libraries are in them, also under other package names. Fails if one has
 * a published fault, or is not in the list of those that a person has seen. Asks no network, so a build says the same
 * on every machine; the bot that proposes new versions brings the news.
 */
final class CheckDependencies {

    private static final String REMEDY = """
            A version with a known fault: take a newer one, or leave the library out. A library that is not in the list: is it
            needed, kept up, and under a licence that fits? Then add the line to packaging/dependencies/inventory.txt.
            """;

    private final JarContents contents;
    private final KnownFaults faults;
    private final Set<String> inventory;
    private final List<String> found = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private CheckDependencies(Path lists) throws IOException {
        Map<String, String> knownClasses = Lines.of(lists.resolve("known-classes.txt"), 2).stream()
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        contents = new JarContents(knownClasses);
        faults = new KnownFaults(lists.resolve("known-faults.txt"));
        inventory = Lines.of(lists.resolve("inventory.txt"), 2).stream().map(words -> words[0] + ' ' + words[1])
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Arguments: folder with jars, folder with the lists, file for what was found. */
    public static void main(String[] arguments) throws IOException {
        CheckDependencies check = new CheckDependencies(Path.of(arguments[1]));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path jar : files.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                check.look(jar);
            }
        }
        Files.write(Path.of(arguments[2]), check.found);
        if (!check.complaints.isEmpty()) {
            check.complaints.forEach(System.err::println);
            System.err.print(REMEDY);
            System.exit(1);
        }
        System.out.println(check.found.size() + " libraries, none with a known fault: " + arguments[2]);
    }

    private void look(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        for (Artifact artifact : contents.of(jar)) {
            found.add(name + ' ' + artifact);
            faults.of(artifact).ifPresent(fault -> complaints.add(name + " holds " + artifact + ", which has a known fault: "
                    + fault));
            String entry = Artifact.ofFile(name).name() + ' ' + artifact.key();
            if (!inventory.contains(entry)) {
                complaints.add(name + " holds " + artifact + ", which is not in the list: " + entry);
            }
        }
    }
}
