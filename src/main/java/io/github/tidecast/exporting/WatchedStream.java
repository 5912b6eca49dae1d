package io.github.tidecast.exporting;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/**
 * A stream that stops as soon as its file is not wanted any more: libraries that write a whole document in one call
 * are stopped that way, too. Nothing more is written afterwards, whatever they do on their way out.
 */
final class WatchedStream extends FilterOutputStream {

    private final ExportObserver observer;

    WatchedStream(OutputStream target, ExportObserver observer) {
        super(target);
        this.observer = observer;
    }

    @Override
    public void write(int value) throws IOException {
        check();
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        check();
        out.write(bytes, from, length);
    }

    private void check() {
        if (observer.cancelled()) {
            throw new CancellationException("export cancelled");
        }
    }
}
