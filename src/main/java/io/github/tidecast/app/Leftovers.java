package io.github.tidecast.app;

import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.files.Folders;
import io.github.tidecast.files.PrivateFolder;
import io.github.tidecast.ui.session.PastedFile;
import io.github.tidecast.worker.NativesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Temporary files that a process which is killed leaves behind: JavaFX copies the fonts of icons to the temporary
 * folder and deletes them at an orderly end, a table that was pasted lies there as long as its window is open, and so
 * do native libraries of a worker whose home folder cannot be written to. Each process notes which fonts are its own,
 * and the others have their process in their name; the next start deletes those of processes that are gone, and
 * workbook sheets that nobody can be writing any more.
 */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final String FONTS = "+JXF*.tmp";
    private static final String SHEETS = "poi-sxssf-sheet*";
    private static final Duration NEVER_WRITTEN_LONGER = Duration.ofDays(1);

    private final Path notes;
    private final Path temporary;
    private final ProcessHandle process;

    /**
     * The leftovers of this machine.
     *
     * @param notes     folder of the notes, which need not exist
     * @param temporary the system's folder of temporary files
     * @param process   this process
     */
    Leftovers(Path notes, Path temporary, ProcessHandle process) {
        this.notes = notes;
        this.temporary = temporary;
        this.process = process;
    }

    /** The font files there are now, of all processes. */
    Set<Path> fonts() {
        return new HashSet<>(list(temporary, FONTS));
    }

    /** Notes the font files that have come since as those of this process. */
    void note(Set<Path> before) {
        Set<Path> own = fonts();
        own.removeAll(before);
        List<String> lines = new ArrayList<>(List.of(begun(process)));
        own.forEach(file -> lines.add(file.toString()));
        try {
            PrivateFolder.create(notes);
            byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            AtomicFile.writePrivately(note(), out -> out.write(content));
        } catch (IOException e) {
            LOG.warn("Temporary files cannot be noted", e);
        }
    }

    /** Deletes what processes that are gone have left. */
    void sweep() {
        list(notes, "*").stream().filter(note -> !belongsToLiving(note)).forEach(this::sweep);
        for (String kind : List.of(PastedFile.FOLDER, NativesFolder.NAME)) {
            list(temporary, kind + "*").stream().filter(folder -> isOfProcessThatIsGone(folder, kind))
                    .forEach(this::deleteFolder);
        }
        Instant old = Instant.now().minus(NEVER_WRITTEN_LONGER);
        list(temporary, SHEETS).stream().filter(file -> isOlder(file, old)).forEach(Leftovers::delete);
    }

    private void sweep(Path note) {
        Set<String> noted = new HashSet<>(lines(note));
        fonts().stream().filter(file -> noted.contains(file.toString())).forEach(Leftovers::delete);
        delete(note);
    }

    /** At an orderly end there is nothing to be swept. */
    void forget() {
        delete(note());
    }

    private Path note() {
        return notes.resolve(Long.toString(process.pid()));
    }

    /** A number of a process is used again; when it began tells whether it is the same one. */
    private static boolean belongsToLiving(Path note) {
        try {
            List<String> lines = lines(note);
            return ProcessHandle.of(Long.parseLong(note.getFileName().toString())).map(Leftovers::begun)
                    .filter(begun -> !lines.isEmpty() && lines.getFirst().equals(begun)).isPresent();
        } catch (NumberFormatException e) { // no note of ours
            return true;
        }
    }

    private static boolean isOfProcessThatIsGone(Path folder, String kind) {
        String name = folder.getFileName().toString().substring(kind.length());
        String process = name.substring(0, Math.max(0, name.indexOf('-')));
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    /** A folder of this user only: in a folder that all share, anybody could have linked such a name to another. */
    private void deleteFolder(Path folder) {
        try {
            if (isOurs(folder)) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            LOG.info("{} stays behind", folder, e);
        }
    }

    private boolean isOurs(Path folder) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.getOwner(folder,
                    LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(PrivateFolder.create(notes)));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("{} stays behind", folder, e);
            return false;
        }
    }

    private static String begun(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static List<String> lines(Path note) {
        try {
            return Files.readAllLines(note);
        } catch (IOException e) {
            LOG.warn("{} cannot be read", note, e);
            return List.of();
        }
    }

    private static List<Path> list(Path folder, String pattern) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
                files.forEach(found::add);
            } catch (IOException e) {
                LOG.warn("{} cannot be listed", folder, e);
            }
        }
        return found;
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException e) { // gone meanwhile
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.info("{} stays behind", file, e);
        }
    }
}
