package io.github.tidecast.project;

import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.files.PrivateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The pieces of a recovery copy: those of the folder, and for what was saved before, those of the project file.
 *
 * @param place folder of the recovery copy
 * @param origin the project file that was open
 */
record FolderEntries(Path place, Optional<Path> origin) implements Entries {

    @Override
    public Opened open() {
        return new OpenFolder();
    }

    /** The folder, with the project file once a piece of it is asked for. */
    private final class OpenFolder implements Opened {

        private Optional<OpenZip> zip = Optional.empty();

        @Override
        public byte[] read(String name, long most) throws IOException {
            Path file = place.resolve(name);
            if (!Files.exists(file) && origin.isPresent()) {
                if (zip.isEmpty()) {
                    zip = Optional.of(new OpenZip(origin.get()));
                }
                return zip.get().read(name, most);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("no ordinary file: " + file);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return ZipEntries.readAtMost(in, name, most);
            }
        }

        @Override
        public void close() throws IOException {
            if (zip.isPresent()) {
                zip.get().close();
            }
        }
    }

    /** Writes a piece, unless it is there: pieces other than the index never change under their name. */
    void writeOnce(String name, AtomicFile.Content content) throws IOException {
        if (!Files.exists(place.resolve(name))) {
            PrivateFolder.create(Objects.requireNonNull(place.resolve(name).getParent()));
            AtomicFile.writePrivately(place.resolve(name), content);
        }
    }

    /** True if a piece is in the folder itself. */
    boolean holds(String name) {
        return Files.exists(place.resolve(name));
    }
}
