package io.github.tidecast.project;

import java.util.regex.Pattern;

/** The names of the pieces of a project, and how many bytes each may hold. */
final class EntryNames {

    /** Format version; the first entry, readable by every version of the program. */
    static final String HEADER = "tidecast.json";
    /** Everything small: choices, settings, list of runs. */
    static final String PROJECT = "index.json";

    /** Bytes of the header at most. */
    static final long MOST_HEADER = 4_096;
    /** Bytes of the index at most. */
    static final long MOST_JSON = 32L << 20;
    /** Bytes of a result at most: 200 origins with a horizon of 10,000 take 300 million. */
    static final long MOST_RESULT = 512L << 20;
    /** Bytes of an array at most: 32 million values of a series. */
    static final long MOST_ARRAY = 256L << 20;
    /** Bytes of all arrays of the data together at most, and part of the heap: an array is there three times at once. */
    private static final long MOST_DATA = 512L << 20;
    private static final long PART_OF_HEAP = 4;
    /** Entries of a zip at most. */
    static final int MOST_ENTRIES = 50_000;
    /** Bytes of a project file at most. */
    static final long MOST_FILE = 8L << 30;

    private static final Pattern DATA = Pattern.compile("data/[0-9a-f]{16}(-[0-9]{1,5})?\\.(i64|f64)");
    private static final Pattern RUN = Pattern.compile("runs/[1-9][0-9]*/(result\\.json|networks\\.f32)");
    private static final Pattern PLAIN = Pattern.compile("(?!.*(^|/)\\.{1,2}(/|$))[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*/?");

    private EntryNames() {
    }

    /** Bytes of all arrays of the data together at most. */
    static long mostData() {
        return Math.min(MOST_DATA, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    static String result(int run) {
        return "runs/" + run + "/result.json";
    }

    static String networks(int run) {
        return "runs/" + run + "/networks.f32";
    }

    /** Name of the times of a table with a digest. */
    static String times(String digest) {
        return "data/" + digest.substring(0, 16) + ".i64";
    }

    /** Name of the values of a column, from 0, of a table with a digest. */
    static String values(String digest, int column) {
        return "data/" + digest.substring(0, 16) + "-" + column + ".f64";
    }

    /** True for a piece of a run that this version writes. */
    static boolean isOfRun(String name) {
        return RUN.matcher(name).matches();
    }

    /** True for a piece that this version writes. */
    static boolean isKnown(String name) {
        return name.equals(HEADER) || name.equals(PROJECT) || isData(name) || isOfRun(name);
    }

    /** True for a name that {@link #times} or {@link #values} may give. */
    static boolean isData(String name) {
        return DATA.matcher(name).matches();
    }

    /** True for a relative name of plain characters without steps upwards. */
    static boolean isPlain(String name) {
        return name.length() <= 200 && PLAIN.matcher(name).matches();
    }
}
