package io.github.tidecast.project;

import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.files.Folders;
import io.github.tidecast.files.LockFile;
import io.github.tidecast.files.PrivateFolder;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The recovery copy of one open project: a folder that only its window writes to. Not for several threads at once. */
final class RecoveryCopy implements AutoCloseable {

    /** The index, written last. */
    static final String INDEX = "recovery.json";
    /** The lock of the window that writes the copy. */
    static final String LOCK = "lock";

    private final Path folder;
    private final LockFile lock;
    private final Set<String> written = new HashSet<>();

    private RecoveryCopy(Path folder, LockFile lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Begins a copy in a new folder. */
    static RecoveryCopy begin(Path folder) throws IOException {
        PrivateFolder.create(Objects.requireNonNull(folder.toAbsolutePath().getParent()));
        PrivateFolder.create(folder);
        return new RecoveryCopy(folder, LockFile.take(folder.resolve(LOCK))
                .orElseThrow(() -> new IOException("locked: " + folder)));
    }

    /**
     * Writes what has changed since the last time. Runs that the project file holds stay there.
     *
     * @param origin the project file that is open
     */
    void write(Project project, Optional<Path> origin, Instant now) throws SayableException {
        FolderEntries entries = new FolderEntries(folder, origin);
        ProjectWriter writer = new ProjectWriter((name, content) -> {
            if (written.add(name)) {
                entries.writeOnce(name, content);
            }
        });
        try {
            IndexForm index = writer.writePieces(project, stored -> isKept(stored, origin));
            byte[] json = writer.toJson(new RecoveryForm(now.toString(), origin.map(Path::toString),
                    Optional.of(HeaderForm.CURRENT), index));
            AtomicFile.writePrivately(folder.resolve(INDEX), out -> out.write(json));
        } catch (IOException e) {
            written.clear();
            throw DiskTrouble.writing(folder.resolve(INDEX), e);
        }
        project.runs().runs().forEach(run -> letGo(run, entries, origin));
    }

    private boolean isKept(StoredRun stored, Optional<Path> origin) {
        Path place = stored.entries().place();
        return place.equals(folder) || origin.isPresent() && place.equals(origin.get());
    }

    private void letGo(Run run, FolderEntries entries, Optional<Path> origin) {
        if (!(run.content().source() instanceof StoredRun stored) || !isKept(stored, origin)) {
            run.content().moveTo(StoredRun.of(entries, run));
        }
    }

    /** Takes back the copy, because everything is saved. */
    void clear() throws IOException {
        Files.deleteIfExists(folder.resolve(INDEX));
    }

    /** Ends the copy and lets it be found. */
    void leave() throws IOException {
        lock.close();
    }

    /** Ends the copy and deletes it. */
    @Override
    public void close() throws IOException {
        clear();
        lock.close();
        Folders.delete(folder);
    }
}
