import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions with published faults: lines of {@code group:name}, the first version without, or {@code any}, and the reason. */
final class KnownFaults {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");

    private final List<String[]> ranges;

    KnownFaults(Path file) throws IOException {
        ranges = Lines.of(file, 3);
    }

    /** Why a library may not be shipped. A library of unknown version has every fault that is known of it. */
    Optional<String> of(Artifact artifact) {
        return ranges.stream().filter(range -> artifact.matches(range[0]))
                .filter(range -> range[1].equals("any") || isBelow(artifact.version(), range[1]))
                .map(range -> range[2]).findFirst();
    }

    private static boolean isBelow(String version, String limit) {
        Matcher numbers = NUMBERS.matcher(version);
        return !numbers.lookingAt() || Arrays.compare(numbers(numbers.group()), numbers(limit)) < 0;
    }

    /** Without the zeros at the end: 2.15 is 2.15.0. */
    private static int[] numbers(String version) {
        return Arrays.stream(version.replaceFirst("(\\.0+)+$", "").split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
