package io.github.tidecast.importing.grid;

import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches over a reading: reports its progress, ends it when it is cancelled, and says how much memory it may take. */
public final class ReadGuard {

    /** So many cells are looked at within a millisecond, whatever is looked for in them. */
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final ImportProgress progress;
    private final long mostBytes;
    private int steps;
    private double taken;

    /** A guard that allows the cells four tenths of the heap; the finished series need room beside them. */
    public ReadGuard(ImportProgress progress) {
        this.progress = progress;
        this.mostBytes = Runtime.getRuntime().maxMemory() / 10 * 4;
    }

    /** Bytes that the cells of a table may take. */
    long mostBytes() {
        return mostBytes;
    }

    /** Whether the user has given up. */
    public boolean isCancelled() {
        return progress.cancelled();
    }

    /** Ends the reading by an exception if it is cancelled. */
    public void endIfCancelled() throws RefusedFileException {
        if (progress.cancelled()) {
            throw new RefusedFileException(RefusalKind.CANCELLED.with());
        }
    }

    /**
     * Counts a step of the work, and ends it once in a while if the reading is cancelled. Every cell that is looked at is
     * such a step, so that no guess goes on for long whatever the file is like.
     *
     * @throws CancelledStepException if the reading is cancelled
     */
    public void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    /**
     * Ends the work at once if the reading is cancelled; before a step that takes a while.
     *
     * @throws CancelledStepException if the reading is cancelled
     */
    public void look() {
        if (progress.cancelled()) {
            throw new CancelledStepException();
        }
    }

    /**
     * Counts memory that is taken beside what was counted before, ahead of taking it: all together may be twice the cells
     * of a table, eight tenths of the heap.
     *
     * @param bytes how much; a double, because what a stranger's times ask for may be beyond a long
     * @param rows  rows of the table, to be told
     * @throws GridLimitException if that is too much
     */
    public void take(double bytes, int rows) {
        taken += bytes;
        if (taken > 2.0 * mostBytes) {
            throw new GridLimitException(RefusalKind.TOO_LARGE.with(rows));
        }
    }

    /** Reports how much of a file was read, 0 to 1. */
    public void share(double share) {
        progress.share(share);
    }

    /** Ends the reading by an exception of its own kind if it is cancelled, where only those of streams get through. */
    public void endStreamIfCancelled() throws CancelledReadException {
        if (progress.cancelled()) {
            throw new CancelledReadException();
        }
    }

    /**
     * A stream that reports how much of it was read, and ends with a {@link CancelledReadException} when the reading is
     * cancelled: a parser that reads on can be ended in no other way.
     *
     * @param size bytes it has; 0 if that is not known
     */
    public InputStream counting(InputStream stream, long size) {
        return new FilterInputStream(stream) {
            private long read;

            @Override
            public int read() throws IOException {
                endStreamIfCancelled();
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                endStreamIfCancelled();
                int many = super.read(target, offset, length);
                count(Math.max(0, many));
                return many;
            }

            private void count(int more) {
                read += more;
                progress.share(size <= 0 ? -1 : Math.min(1, (double) read / size));
            }
        };
    }

    /** A stream that reports nothing, and ends with a {@link CancelledReadException} when the reading is cancelled. */
    public InputStream cancellable(InputStream stream) {
        return new FilterInputStream(stream) {

            @Override
            public int read() throws IOException {
                endStreamIfCancelled();
                return super.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                endStreamIfCancelled();
                return super.read(target, offset, length);
            }
        };
    }
}
