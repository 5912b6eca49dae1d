package io.github.tidecast.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The pieces of a project file, which is open only while they are read, so that it can be moved or replaced. */
record ZipEntries(Path place) implements Entries {

    @Override
    public OpenZip open() throws IOException {
        return new OpenZip(place);
    }

    static byte[] readAtMost(InputStream in, String name, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw new TooLargeException(name, most);
        }
        return bytes;
    }

    /** A name that no honest project has. */
    static final class SuspiciousException extends IOException {
        private static final long serialVersionUID = 1L;

        SuspiciousException(String name) {
            super("suspicious entry: " + name);
        }
    }
}
