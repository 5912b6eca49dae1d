package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a zip; reading them ends when the import is cancelled, and its directory may take only so many. */
final class GuardedChannel implements SeekableByteChannel {

    /** Reads of the directory at most; it is read in four small pieces for each entry. */
    private static final long MOST_DIRECTORY_READS = 1L << 18;

    private final SeekableByteChannel bytes;
    private final ReadGuard guard;
    private boolean opening = true;
    private long reads;

    GuardedChannel(SeekableByteChannel bytes, ReadGuard guard) {
        this.bytes = bytes;
        this.guard = guard;
    }

    /** The directory is read; what is read from now on are entries. */
    void opened() {
        opening = false;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        guard.endStreamIfCancelled();
        if (opening && ++reads > MOST_DIRECTORY_READS) {
            throw new RefusedBookException(RefusalKind.TOO_MANY_PARTS.with(GuardedZip.MOST_ENTRIES));
        }
        return bytes.read(target);
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        bytes.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return bytes.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
