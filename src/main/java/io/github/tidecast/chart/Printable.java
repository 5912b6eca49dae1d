package io.github.tidecast.chart;

/** Text from the data without the characters that XML and fonts cannot hold. */
public final class Printable {

    private Printable() {
    }

    /** The text without control characters, lone surrogates and non-characters; tabs stay. */
    public static String of(String text) {
        return text.codePoints().filter(Printable::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isPrintable(int c) {
        return c == '\t' || c >= ' ' && (c < 0x7F || c > 0x9F) && c != 0xFFFE && c != 0xFFFF
                && (c < 0xD800 || c > 0xDFFF);
    }
}
