package io.github.tidecast.importing.html;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a page apart into tags and text as browsers do (HTML Standard, 13.2.5, as far as tables need it): in one pass,
 * whatever is left open, nested or repeated, and with nothing kept but the tag or the text at hand.
 */
final class MarkupScanner {

    /** Characters of a tag's name, of an attribute and of a piece of text that are kept. */
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TEXT = 1 << 15;
    private static final Set<String> RAW = Set.of("script", "style");

    private final MarkupCharacters in;
    private final MarkupHandler handler;
    private final StringBuilder text = new StringBuilder();

    MarkupScanner(Reader page, MarkupHandler handler) {
        this.in = new MarkupCharacters(page);
        this.handler = handler;
    }

    /** Sends the whole page to the handler. */
    void scan() throws IOException {
        while (in.peek() >= 0) {
            if (in.peek() == '<') {
                markup();
            } else if (in.peek() == '&') {
                add(MarkupEntities.take(in));
            } else {
                add(in.next());
            }
        }
        endText();
    }

    private void markup() throws IOException {
        if (isLetter(in.peek(1))) {
            endText();
            in.next();
            startTag();
        } else if (in.peek(1) == '/' && isLetter(in.peek(2))) {
            endText();
            in.skip(2);
            handler.end(name());
            in.skipBehind(">");
        } else if (in.takes("<!--")) {
            comment();
        } else if (in.takes("<![CDATA[")) {
            characterData();
        } else if (in.peek(1) == '!' || in.peek(1) == '?' || in.peek(1) == '/') {
            in.skipBehind(">");
        } else {
            add(in.next());
        }
    }

    /** A comment, which {@code <!-->} ends as well. */
    private void comment() throws IOException {
        if (!in.takes(">") && !in.takes("->")) {
            in.skipBehind("-->");
        }
    }

    private void characterData() throws IOException {
        while (in.peek() >= 0 && !in.takes("]]>")) {
            add(in.next());
        }
    }

    private void startTag() throws IOException {
        String tag = name();
        String span = "";
        while (in.peek() >= 0 && in.peek() != '>') {
            if (isBlank(in.peek()) || in.peek() == '/') {
                in.next();
                continue;
            }
            boolean wanted = attributeName().equals("colspan");
            String value = attributeValue();
            span = wanted ? value : span;
        }
        in.next();
        handler.start(tag, span);
        if (RAW.contains(tag)) {
            skipRaw(tag);
        }
    }

    /** The name of an attribute, the sign in front of its value included in what is passed over. */
    private String attributeName() throws IOException {
        StringBuilder name = new StringBuilder();
        do {
            append(in.next(), name);
        } while (in.peek() >= 0 && !isBlank(in.peek()) && in.peek() != '=' && in.peek() != '>' && in.peek() != '/');
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** The value behind an attribute's name; empty without one. */
    private String attributeValue() throws IOException {
        skipBlanks();
        if (in.peek() != '=') {
            return "";
        }
        in.next();
        skipBlanks();
        StringBuilder value = new StringBuilder();
        int quote = in.peek() == '"' || in.peek() == '\'' ? in.next() : -1;
        while (in.peek() >= 0 && (quote < 0 ? !isBlank(in.peek()) && in.peek() != '>' : in.peek() != quote)) {
            append(in.next(), value);
        }
        if (quote >= 0) {
            in.next();
        }
        return value.toString();
    }

    private void skipRaw(String tag) throws IOException {
        while (in.peek() >= 0) {
            in.skipBehind("</");
            if (name().equals(tag)) {
                handler.end(tag);
                in.skipBehind(">");
                return;
            }
        }
    }

    private String name() throws IOException {
        StringBuilder name = new StringBuilder();
        while (in.peek() >= 0 && !isBlank(in.peek()) && in.peek() != '>' && in.peek() != '/') {
            append(in.next(), name);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(int c, StringBuilder some) {
        if (some.length() < LONGEST_NAME) {
            some.append((char) c);
        }
    }

    private void skipBlanks() throws IOException {
        while (isBlank(in.peek())) {
            in.next();
        }
    }

    /** Adds a character to the text at hand, each run of blanks as one. */
    private void add(int c) {
        boolean blank = isBlank(c);
        if (text.length() < LONGEST_TEXT && !(blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' '))) {
            text.appendCodePoint(blank ? ' ' : c);
        }
    }

    private void endText() {
        if (!text.isEmpty()) {
            handler.text(text);
            text.setLength(0);
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
