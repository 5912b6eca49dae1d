package io.github.tidecast.project;

import io.github.tidecast.files.Folders;
import io.github.tidecast.files.LockFile;
import io.github.tidecast.files.ProgramFolders;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recovery copies of all windows of a user; see {@link ProgramFolders#recovery()}. */
public final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Path folder;

    /** Recovery copies in a folder, which need not exist yet. */
    public Recovery(Path folder) {
        this.folder = folder;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Work that was left behind by windows that are gone, the latest first. To be closed or discarded one by one.
     * Copies that hold nothing are deleted on the way.
     */
    public List<RecoveredProject> leftBehind() {
        List<RecoveredProject> found = new ArrayList<>();
        try {
            for (Path copy : Folders.in(folder)) {
                leftBehind(copy).ifPresent(found::add);
            }
        } catch (IOException e) {
            LOG.warn("Recovery copies cannot be listed in {}", folder, e);
        }
        found.sort(Comparator.comparing(RecoveredProject::saved).reversed());
        return found;
    }

    private Optional<RecoveredProject> leftBehind(Path copy) {
        try {
            Optional<LockFile> lock = LockFile.take(copy.resolve(RecoveryCopy.LOCK));
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            if (!Files.exists(copy.resolve(RecoveryCopy.INDEX))) {
                lock.get().close();
                Folders.delete(copy);
                return Optional.empty();
            }
            return Optional.of(open(copy, lock.get()));
        } catch (IOException e) {
            LOG.warn("A recovery copy cannot be read: {}", copy, e);
            return Optional.empty();
        }
    }

    private static RecoveredProject open(Path copy, LockFile lock) throws IOException {
        try {
            return new RecoveredProject(copy, lock);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Begins the copy of a window. */
    RecoveryCopy begin() throws SayableException {
        Path copy = folder.resolve(UUID.randomUUID().toString());
        try {
            return RecoveryCopy.begin(copy);
        } catch (IOException e) {
            throw DiskTrouble.writing(copy, e);
        }
    }
}
