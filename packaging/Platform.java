import java.util.Locale;

/** The systems Tidecast is packaged for; one cannot be packaged on another. */
enum Platform {
    LINUX, WINDOWS, MACOS;

    static Platform here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
    }

    /** The architecture as file names give it. */
    static String architecture() {
        return architecture("x64", "arm64");
    }

    /** The architecture as others name it. */
    static String architecture(String intel, String arm) {
        return System.getProperty("os.arch").equals("aarch64") ? arm : intel;
    }

    /** The name of a program of the JDK that runs this. */
    static String tool(String name) {
        return java.nio.file.Path.of(System.getProperty("java.home"), "bin",
                here() == WINDOWS ? name + ".exe" : name).toString();
    }
}
