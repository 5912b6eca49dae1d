package io.github.tidecast.importing.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Turns runs of spaces within a line into one tab, so that columns aligned by spaces can be read as fields. */
final class BlankRuns extends FilterReader {

    private boolean inLine;
    private int next = -2;

    BlankRuns(Reader reader) {
        super(reader);
    }

    @Override
    public int read() throws IOException {
        int c = next == -2 ? in.read() : next;
        next = -2;
        if (c != ' ') {
            inLine = c != '\n' && c != '\r';
            return c;
        }
        int behind = in.read();
        while (behind == ' ') {
            behind = in.read();
        }
        boolean between = inLine && behind != '\n' && behind != '\r' && behind >= 0;
        if (!between) {
            inLine = behind != '\n' && behind != '\r';
            return behind;
        }
        next = behind;
        return '\t';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        for (int c = read(); c >= 0; c = read()) {
            target[offset + count++] = (char) c;
            if (count == length) {
                break;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public boolean ready() {
        return false;
    }
}
