package io.github.tidecast.text;

/**
 * Text from the data that no spreadsheet takes for a formula: what begins like one, behind blanks and signs without a
 * width too, gets an apostrophe in front, as OWASP advises for CSV injection. Different texts stay different, so that
 * a program can tell series by their names.
 */
public final class InertText {

    private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private InertText() {
    }

    /** The text, harmless in a cell. */
    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty() || text.isBlank()) {
            return false;
        }
        if ("\t\r\n".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '\'' || isUnseen(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
