package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tidecast.files.Folders;
import io.github.tidecast.files.LockFile;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that a window could not save before it ended. Its window is gone; whoever holds this holds the copy. */
public final class RecoveredProject implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveredProject.class);

    private final FolderEntries entries;
    private final RecoveryForm form;
    private final LockFile lock;
    private final Instant saved;

    RecoveredProject(Path folder, LockFile lock) throws IOException {
        this.lock = lock;
        FolderEntries own = new FolderEntries(folder, Optional.empty());
        JsonNode copy = StoredRun.json().read(own.read(RecoveryCopy.INDEX, EntryNames.MOST_JSON), JsonNode.class);
        int format = copy.path("format").asInt(1);
        if (format > HeaderForm.CURRENT) {
            throw new IOException("a copy of format " + format + ", which a newer version has written");
        }
        Upgrades.apply(copy.path("index"), format);
        this.form = StoredRun.json().read(copy, RecoveryForm.class);
        try {
            this.entries = new FolderEntries(folder, form.origin().map(Path::of));
            this.saved = Instant.parse(form.saved());
        } catch (InvalidPathException | DateTimeParseException e) {
            throw new IOException("no place or time: " + form.saved(), e);
        }
    }

    /** When the copy was made. */
    public Instant saved() {
        return saved;
    }

    /** The project file that was open. */
    public Optional<Path> origin() {
        return entries.origin();
    }

    /** Name of the data file, or of the project file, to recognise the work by. */
    public String name() {
        return origin().map(path -> path.getFileName().toString())
                .or(() -> form.index().data().map(data -> fileName(data.source()))).orElse("");
    }

    /**
     * The project as it was. Runs whose results were only in a project file that is gone or was replaced are left
     * out; {@link #missing} counts them. Nothing of it is kept in memory: save it before closing this.
     *
     * @throws SayableException if the copy is damaged
     */
    public Project read() throws SayableException {
        try (Entries.Opened opened = entries.open()) {
            Project project = new ProjectReader(entries, opened).project(form.index());
            Map<Integer, Instant> there = runsOfOrigin();
            List<Run> runs = project.runs().runs().stream().filter(run -> entries.holds(EntryNames.result(run.id()))
                    || run.made().equals(there.get(run.id()))).toList();
            return project.withRuns(new RunList(runs, project.runs().nextId()));
        } catch (IOException e) {
            throw new SayableException(Text.of("project.recovery.damaged", entries.place().toString()), e);
        }
    }

    /** Runs that {@link #read} leaves out. */
    public int missing(Project read) {
        return form.index().runs().size() - read.runs().runs().size();
    }

    private Map<Integer, Instant> runsOfOrigin() {
        Map<Integer, Instant> made = new HashMap<>();
        if (origin().isPresent()) {
            try {
                ProjectFile.read(origin().get()).runs().runs().forEach(run -> made.put(run.id(), run.made()));
            } catch (SayableException e) {
                LOG.warn("The project file of a recovery copy cannot be read", e);
            }
        }
        return made;
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Lets the copy wait for another time. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Deletes the copy, once it is saved elsewhere or not wanted. */
    public void discard() throws IOException {
        lock.close();
        Folders.delete(entries.place());
    }
}
