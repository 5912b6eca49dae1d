import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A library of a certain version, wherever its classes lie.
 *
 * @param group   Maven's group, {@value #UNKNOWN} if a jar does not tell
 * @param name    Maven's artifact
 * @param version {@value #UNKNOWN} if only the classes tell that the library is there
 */
record Artifact(String group, String name, String version) {

    static final String UNKNOWN = "?";
    /** Name, version and the system that natives are for. */
    private static final Pattern FILE =
            Pattern.compile("(.+?)(?:-(\\d.*?)(?:-(?:linux|macosx|mac|windows|win)(?:-.*)?)?)?\\.jar");

    /** What the name of a jar says. */
    static Artifact ofFile(String name) {
        Matcher matcher = FILE.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(name);
        }
        return new Artifact(UNKNOWN, matcher.group(1), matcher.group(2) == null ? UNKNOWN : matcher.group(2));
    }

    /** Group and name. */
    String key() {
        return group + ':' + name;
    }

    /**
     * Whether it is meant by {@code group:name}; either may be {@code *}, and a jar that does not tell its group may have
     * any.
     */
    boolean matches(String pattern) {
        String[] words = pattern.split(":");
        return (words[0].equals("*") || words[0].equals(group) || group.equals(UNKNOWN))
                && (words[1].equals("*") && !group.equals(UNKNOWN) || words[1].equals(name));
    }

    @Override
    public String toString() {
        return key() + ':' + version;
    }
}
