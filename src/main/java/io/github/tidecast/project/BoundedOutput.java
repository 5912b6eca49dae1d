package io.github.tidecast.project;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Refuses to write a piece larger than one that is read. */
final class BoundedOutput extends FilterOutputStream {

    private final long most;
    private long written;

    BoundedOutput(OutputStream out, long most) {
        super(out);
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    private void count(int more) throws IOException {
        written += more;
        if (written > most) {
            throw new Entries.TooLargeException("result", most);
        }
    }
}
