package io.github.tidecast.importing.csv;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Doubles the quotation marks within quoted fields that end none, as in {@code "5" pipe"} or {@code "a \"b\" c"}, so
 * that they can be read as text; blanks between a closing mark and the delimiter go. Where quotes may not hold line
 * breaks, each line closes the mark that is open.
 */
final class StrayQuotes extends FilterReader {

    private static final int NONE = -2;
    private static final int MOST_BLANKS = 16;

    private final char delimiter;
    private final boolean withinLines;
    private final boolean spaced;
    private boolean fieldStart = true;
    private boolean quoted;
    private int next = NONE;

    StrayQuotes(Reader reader, Dialect dialect) {
        super(new BufferedReader(reader));
        this.delimiter = dialect.delimiter();
        this.withinLines = !dialect.quoting();
        this.spaced = dialect.spaced();
    }

    @Override
    public int read() throws IOException {
        if (next != NONE) {
            int kept = next;
            next = NONE;
            return kept;
        }
        int c = in.read();
        if (!quoted) {
            quoted = fieldStart && c == '"';
            fieldStart = isEnd(c) || fieldStart && spaced && c <= ' ';
            return c;
        }
        if (withinLines && (c < 0 || c == '\n' || c == '\r')) {
            return closed(c);
        }
        return c == '"' ? withinQuotes() : c;
    }

    /** A mark within a quoted field: one of a pair, a closing one, or a stray one, which becomes a pair. */
    private int withinQuotes() throws IOException {
        in.mark(MOST_BLANKS + 1);
        int behind = in.read();
        if (behind == '"') {
            next = '"';
            return '"';
        }
        int blanks = 0;
        while (behind == ' ' && delimiter != ' ' && blanks++ < MOST_BLANKS) {
            behind = in.read();
        }
        if (isEnd(behind)) {
            return closed(behind);
        }
        in.reset();
        next = '"';
        return '"';
    }

    /** A closing mark before what stands behind the field. */
    private int closed(int behind) {
        quoted = false;
        fieldStart = true;
        next = behind;
        return '"';
    }

    private boolean isEnd(int c) {
        return c < 0 || c == delimiter || c == '\n' || c == '\r';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                break;
            }
            target[offset + count++] = (char) c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public boolean ready() {
        return false;
    }
}
