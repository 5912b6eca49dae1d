package io.github.tidecast.text;

import java.util.Locale;

/**
 * Text from a file made harmless where it is shown. Control characters (ESC, by which a terminal takes orders, OSC and
 * the others of C1), line and paragraph separators, and the overrides by which text is shown in another order than it
 * has, are written as {@code \}{@code u001B}, which is also how JSON writes them. Letters of any script stay.
 */
public final class VisibleText {

    private VisibleText() {
    }

    /** A text for one line: line breaks and tabs are written as codes, too, so that it can begin no line of its own. */
    public static String line(String text) {
        return of(text, "");
    }

    /** A text of several lines: line feeds, carriage returns and tabs stay. */
    public static String lines(String text) {
        return of(text, "\n\r\t");
    }

    private static String of(String text, String allowed) {
        int at = 0;
        while (at < text.length() && !isHidden(text.charAt(at), allowed)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isHidden(c, allowed)) {
                shown.append("\\u").append(Integer.toHexString(0x10000 | c).toUpperCase(Locale.ROOT), 1, 5);
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(char c, String allowed) {
        boolean reorders = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || reorders) && allowed.indexOf(c) < 0;
    }
}
