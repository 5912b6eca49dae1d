package io.github.tidecast.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The pieces of a project file. The file is open during a call only, so that it can be moved, copied or replaced at
 * any time.
 */
record ZipEntries(Path place) implements Entries {

    @Override
    public byte[] read(String name, long most) throws IOException {
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new IOException("no ordinary file: " + place);
        }
        try (ZipFile zip = new ZipFile(place.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new NoSuchFileException(place + ": " + name);
            }
            if (entry.getSize() > most) {
                throw new TooLargeException(name, most);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return readAtMost(in, name, most);
            }
        } catch (IllegalArgumentException e) { // names in another encoding than they claim
            throw new IOException("damaged: " + place, e);
        }
    }

    /**
     * Looks at the directory of the zip, without reading any piece.
     *
     * @throws SuspiciousException if a name steps out of the zip or appears twice
     * @throws TooLargeException   if the file or its directory is larger than a project may be
     */
    void check() throws IOException {
        if (Files.size(place) > EntryNames.MOST_FILE) {
            throw new TooLargeException(place.toString(), EntryNames.MOST_FILE);
        }
        try (ZipFile zip = new ZipFile(place.toFile())) {
            if (zip.size() > EntryNames.MOST_ENTRIES) {
                throw new TooLargeException(place.toString(), EntryNames.MOST_FILE);
            }
            Set<String> seen = new HashSet<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!EntryNames.isPlain(entry.getName()) || !seen.add(entry.getName())) {
                    throw new SuspiciousException(entry.getName());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged: " + place, e);
        }
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
