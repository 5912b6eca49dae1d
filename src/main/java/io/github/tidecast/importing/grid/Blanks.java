package io.github.tidecast.importing.grid;

/** Everything that looks like nothing: spaces of all widths, no-break spaces, byte-order marks, zero-width marks. */
public final class Blanks {

    private Blanks() {
    }

    /** True for a character that shows nothing. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u3000' || c == '\uFEFF'
                || (c >= '\u2000' && c <= '\u200F') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The text without blanks at its ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text on one line, each run of blanks one space. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (char c : trim(text).toCharArray()) {
            if (!isBlank(c)) {
                line.append(c);
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
