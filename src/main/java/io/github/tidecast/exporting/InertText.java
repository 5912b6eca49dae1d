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

    /** The text without the control characters that XML and PDF fonts cannot hold. */
    static String printable(String text) {
        return text.codePoints().filter(c -> c == '\t' || c >= ' ' && c != 0x7F && c != 0xFFFE && c != 0xFFFF
                        && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
