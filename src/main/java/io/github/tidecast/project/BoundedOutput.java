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

    /** A run has more results than are read again. */
    static final class ResultTooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        ResultTooLargeException(long most) {
            super("a result of more than " + most + " bytes");
        }
    }

    private void count(int more) throws IOException {
        written += more;
        if (written > most) {
            throw new ResultTooLargeException(most);
        }
    }
}
