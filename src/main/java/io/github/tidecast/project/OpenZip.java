package io.github.tidecast.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An open project file. */
final class OpenZip implements Entries.Opened {

    private final Path place;
    private final ZipFile zip;

    /**
     * Opens a file.
     *
     * @throws Entries.TooLargeException if the file or its directory is larger than a project may be
     * @throws IOException if it is no ordinary file, or no zip
     */
    OpenZip(Path place) throws IOException {
        this.place = place;
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new IOException("no ordinary file: " + place);
        }
        if (Files.exists(place) && Files.size(place) > EntryNames.MOST_FILE) {
            throw new Entries.TooLargeException(place.toString(), EntryNames.MOST_FILE);
        }
        try {
            this.zip = new ZipFile(place.toFile());
        } catch (IllegalArgumentException e) { // names in another encoding than they claim
            throw new IOException("damaged: " + place, e);
        }
    }

    @Override
    public byte[] read(String name, long most) throws IOException {
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new NoSuchFileException(place + ": " + name);
            }
            if (entry.getSize() > most) {
                throw new Entries.TooLargeException(name, most);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return ZipEntries.readAtMost(in, name, most);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged: " + place, e);
        }
    }

    /** The names of all pieces. */
    List<String> names() {
        return Collections.list(zip.entries()).stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }

    /**
     * Looks at the directory of the zip, without reading any piece.
     *
     * @throws ZipEntries.SuspiciousException if a name steps out of the zip or appears twice
     * @throws Entries.TooLargeException      if there are more entries than a project may have
     */
    void check() throws IOException {
        if (zip.size() > EntryNames.MOST_ENTRIES) {
            throw new Entries.TooLargeException(place.toString(), EntryNames.MOST_FILE);
        }
        try {
            Set<String> seen = new HashSet<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!EntryNames.isPlain(entry.getName()) || !seen.add(entry.getName())) {
                    throw new ZipEntries.SuspiciousException(entry.getName());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged: " + place, e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
