package io.github.tidecast.exporting;

/**
 * Text from the data that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front, as
 * OWASP advises for CSV injection.
 */
final class InertText {

    private InertText() {
    }

    /** The text, harmless in a CSV cell. */
    static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
