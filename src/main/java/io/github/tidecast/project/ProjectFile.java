package io.github.tidecast.project;

import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.files.LockFile;
import io.github.tidecast.files.Target;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A project file that a window has open. Whoever opens it first may save it; a second window may read it only. A
 * process opens a file once at a time. Not for several threads at once.
 */
public final class ProjectFile implements AutoCloseable {

    /** The ending of project files. */
    public static final String ENDING = ".tidecast";

    private static final Logger LOG = LoggerFactory.getLogger(ProjectFile.class);

    private final Path path;
    private final Path real;
    private final Optional<LockFile> lock;
    private final Optional<IOException> noLock;

    private ProjectFile(Path path, Path real, Optional<LockFile> lock, Optional<IOException> noLock) {
        this.path = path;
        this.real = real;
        this.lock = lock;
        this.noLock = noLock;
    }

    /** Opens a file that is there or is to be; see {@link #readOnly()}. */
    public static ProjectFile open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path real = real(path);
        try {
            Optional<LockFile> lock = LockFile.take(LockFile.besides(real));
            if (lock.isPresent()) {
                sweep(path);
            }
            return new ProjectFile(path, real, lock, Optional.empty());
        } catch (OverlappingFileLockException e) {
            LOG.info("{} is open in this process already, so it is read only", path, e);
            return new ProjectFile(path, real, Optional.empty(), Optional.empty());
        } catch (IOException e) {
            LOG.info("No lock for {}, so it is read only", path, e);
            return new ProjectFile(path, real, Optional.empty(), Optional.of(e));
        }
    }

    /** After all links: a project has one lock, by whatever name it is opened. */
    private static Path real(Path path) {
        try {
            return Target.of(path).real();
        } catch (IOException e) {
            LOG.info("{} is no place for a project", path, e);
            return path;
        }
    }

    private static void sweep(Path path) {
        try {
            AtomicFile.sweep(path);
        } catch (IOException e) {
            LOG.warn("What was left beside {} cannot be deleted", path, e);
        }
    }

    /** Reads a project once, without holding the file. */
    public static Project read(Path file) throws SayableException {
        return ProjectZip.read(file);
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** True if this is the file with a path, by whatever links. */
    public boolean isAt(Path other) {
        Path there = other.toAbsolutePath().normalize();
        return path.equals(there) || real.equals(real(there));
    }

    /** True if another window has the file open, or if the folder does not allow writing. */
    public boolean readOnly() {
        return lock.isEmpty();
    }

    /**
     * Reads the project. Results and networks of its runs are read when they are asked for.
     *
     * @throws SayableException if the file is missing, damaged, newer than the program, too large or suspicious
     */
    public Project read() throws SayableException {
        return ProjectZip.read(path);
    }

    /**
     * Saves the project, whole or not at all; the version before is kept as {@link #backup()}.
     *
     * @throws SayableException if the file is read only, the disk is full or refuses
     */
    public void save(Project project) throws SayableException {
        if (noLock.isPresent() && DiskTrouble.isUnderstood(noLock.get())) {
            throw DiskTrouble.writing(path, noLock.get());
        }
        if (readOnly()) {
            throw new SayableException(Text.of("project.file.read-only", path.getFileName().toString()));
        }
        ProjectZip.write(project, path, this::keepBackup);
    }

    /** Where the version before the last save is. */
    public Path backup() {
        String name = path.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return path.resolveSibling(stem + ".backup" + ENDING);
    }

    private void keepBackup(Path replaced) throws IOException {
        if (Files.exists(replaced)) {
            AtomicFile.keep(replaced, backup());
        }
    }

    /** Lets other windows save the file. */
    @Override
    public void close() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LOG.warn("The lock of {} cannot be removed", path, e);
        }
    }
}
