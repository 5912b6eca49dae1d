package io.github.tidecast.importing.guess.vocabulary;

import java.util.Locale;
import java.util.Set;

/** The list of what people write where a value is missing. */
public final class MissingMarkers {

    private static final Set<String> MARKERS = Set.of("na", "n/a", "#n/a", "#na", "n.a.", "n.a", "nan", "-nan", "null",
            "nil", "none", "-", "--", "---", "\u2013", "\u2014", ".", "..", "...", ":", "***", "****", "\u2026", "?",
            "*", "x", "missing",
            "inf", "-inf", "+inf", "infinity", "-infinity", "\u221e", "-\u221e", "1.#inf", "-1.#inf", "1.#qnan",
            "-1.#ind", "#value!", "#div/0!", "#ref!", "#name?", "#num!", "#null!", "k.a.", "k. a.", "(null)", "\\n",
            "<na>", "nat", "\u65e0", "\u7f3a\u5931", "\u7f3a\u6d4b", "\u6682\u65e0", "/", "\\");
    private static final int LONGEST = 9;

    private MissingMarkers() {
    }

    /** True if a text stands for a missing value. */
    public static boolean contains(String text) {
        return text.length() <= LONGEST && MARKERS.contains(text.toLowerCase(Locale.ROOT));
    }
}
