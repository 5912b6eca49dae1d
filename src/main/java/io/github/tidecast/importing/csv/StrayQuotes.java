package io.github.tidecast.importing.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Doubles the quotation marks within quoted fields that end none, as in {@code "5" pipe"} or {@code "a \"b\" c"}, so
 * that they can be read as text; blanks between a closing mark and the delimiter go. A mark that is never closed would
 * swallow the rows behind it: from such a field on, as from the beginning where quotes may not hold line breaks, each
 * line closes the mark that is open. A quoted field is looked at as a whole before any of it is handed out, so that a
 * text is read once whatever stands in it.
 */
final class StrayQuotes extends Reader {

    private static final int MOST_BLANKS = 16;
    private static final int CHUNK = 1 << 13;

    private final Reader in;
    private final char delimiter;
    private final boolean spaced;
    private final int longestField;
    private final boolean whole;
    private final StringBuilder mended = new StringBuilder();
    private char[] window = new char[CHUNK];
    private int at;
    private int end;
    private boolean ended;
    private int handedOut;
    private boolean fieldStart = true;
    private boolean withinLines;

    /**
     * A reader of mended text.
     *
     * @param longestField characters that a quoted field may have; one that is longer counts as never closed
     * @param whole        false for the first part of a text, whose last field may be open
     */
    StrayQuotes(Reader reader, Dialect dialect, int longestField, boolean whole) {
        this.in = reader;
        this.delimiter = dialect.delimiter();
        this.withinLines = !dialect.quoting();
        this.spaced = dialect.spaced();
        this.longestField = longestField;
        this.whole = whole;
    }

    /** True if each line closes the mark that is open, from the beginning or since one was never closed. */
    boolean withinLines() {
        return withinLines;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            if (handedOut < mended.length()) {
                int some = Math.min(length - count, mended.length() - handedOut);
                mended.getChars(handedOut, handedOut + some, target, offset + count);
                handedOut += some;
                count += some;
            } else if (!has(0)) {
                break;
            } else {
                int quote = openingQuote();
                int some = Math.min(length - count, quote - at);
                System.arraycopy(window, at, target, offset + count, some);
                fieldStart = startsField(at + some);
                at += some;
                count += some;
                if (at == quote && quote < end) {
                    mendField();
                }
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Where the next quoted field begins in the window; its end if none does. */
    private int openingQuote() {
        for (int i = at; i < end; i++) {
            if (window[i] == '"' && startsField(i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether a field starts at a place of the window that is not within a quoted one. */
    private boolean startsField(int place) {
        int before = place - 1;
        while (spaced && before >= at && window[before] <= ' ' && !isEnd(window[before])) {
            before--;
        }
        return before < at ? fieldStart : isEnd(window[before]);
    }

    private void mendField() throws IOException {
        mended.setLength(0);
        handedOut = 0;
        if (!mendTo()) {
            if (!whole && ended) {
                at = end;
                return;
            }
            withinLines = true;
            mended.setLength(0);
            mendTo();
        }
        fieldStart = true;
    }

    /** Mends the field that begins here and goes behind it; false, and stays, if it is never closed. */
    private boolean mendTo() throws IOException {
        mended.append('"');
        int i = 1;
        while (has(i)) {
            char c = window[at + i];
            if (withinLines && (c == '\n' || c == '\r')) {
                return closed(i);
            }
            if (c != '"') {
                mended.append(c);
                i++;
            } else if (has(i + 1) && window[at + i + 1] == '"') {
                mended.append("\"\"");
                i += 2;
            } else {
                int behind = i + 1;
                while (delimiter != ' ' && behind - i <= MOST_BLANKS + 1 && has(behind) && window[at + behind] == ' ') {
                    behind++;
                }
                if (!has(behind) || isEnd(window[at + behind])) {
                    return closed(behind);
                }
                mended.append("\"\"");
                i++;
            }
            if (!withinLines && i > longestField) {
                return false;
            }
        }
        return withinLines && closed(i);
    }

    private boolean closed(int behind) {
        mended.append('"');
        at += behind;
        return true;
    }

    private boolean isEnd(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    /** Whether there is a character so far ahead; reads on until it is in the window. */
    private boolean has(int ahead) throws IOException {
        while (at + ahead >= end && !ended) {
            if (at > 0) {
                System.arraycopy(window, at, window, 0, end - at);
                end -= at;
                at = 0;
            }
            if (end == window.length) {
                window = Arrays.copyOf(window, 2 * window.length);
            }
            int read = in.read(window, end, window.length - end);
            ended = read < 0;
            end += Math.max(0, read);
        }
        return at + ahead < end;
    }

    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
