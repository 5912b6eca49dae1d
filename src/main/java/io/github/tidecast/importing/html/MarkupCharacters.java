package io.github.tidecast.importing.html;

import java.io.IOException;
import java.io.Reader;

/** The characters of a page with a short look ahead. */
final class MarkupCharacters {

    private static final int SIZE = 1 << 13;

    private final Reader page;
    private final char[] buffer = new char[SIZE];
    private int at;
    private int end;

    MarkupCharacters(Reader page) {
        this.page = page;
    }

    /** The next character, which stays; -1 at the end. */
    int peek() throws IOException {
        return at < end ? buffer[at] : peek(0);
    }

    /** A character some places behind the next one; -1 behind the end. */
    int peek(int behind) throws IOException {
        if (at + behind >= end) {
            fill(behind);
        }
        return at + behind < end ? buffer[at + behind] : -1;
    }

    /** Takes the next character; -1 at the end. */
    int next() throws IOException {
        int c = peek();
        if (c >= 0) {
            at++;
        }
        return c;
    }

    /** Takes some characters, or all that there are. */
    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    /** Takes what is looked for if it is next. */
    boolean takes(String wanted) throws IOException {
        for (int i = 0; i < wanted.length(); i++) {
            if (peek(i) != wanted.charAt(i)) {
                return false;
            }
        }
        at += wanted.length();
        return true;
    }

    /** Takes everything up to and including what is looked for, or up to the end. */
    void skipBehind(String wanted) throws IOException {
        while (peek() >= 0 && !takes(wanted)) {
            at++;
        }
    }

    private void fill(int behind) throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int read = 0;
        while (end <= behind && read >= 0) {
            read = page.read(buffer, end, SIZE - end);
            end += Math.max(0, read);
        }
    }
}
