package io.github.tidecast.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads and writes project files; every failure is one sentence. */
final class ProjectZip {

    /** The earliest time a zip can say; always the same, so that equal projects give equal files. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ProjectZip() {
    }

    /** Reads a project; the bulky parts of its runs stay in the file. */
    static Project read(Path file) throws SayableException {
        ZipEntries entries = new ZipEntries(file);
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw DiskTrouble.reading(file, new NoSuchFileException(file.toString()));
        }
        if (!Files.isRegularFile(file)) { // a pipe would let its reader wait for ever
            throw new SayableException(Text.of("project.file.not-a-project", name));
        }
        try (OpenZip zip = entries.open()) {
            zip.check();
            HeaderForm header = StoredRun.json().read(
                    zip.read(EntryNames.HEADER, EntryNames.MOST_HEADER), HeaderForm.class);
            if (header.format() > HeaderForm.CURRENT) {
                throw new SayableException(Text.of("project.file.newer", name, header.program()));
            }
            return new ProjectReader(entries, zip).read(header.format());
        } catch (Entries.TooLargeException e) {
            throw new SayableException(Text.of("project.file.too-large", name), e);
        } catch (ZipEntries.SuspiciousException e) {
            throw new SayableException(Text.of("project.file.suspicious", name), e);
        } catch (NoSuchFileException e) {
            throw new SayableException(Text.of("project.file.not-a-project", name), e);
        } catch (IOException e) {
            throw Files.isReadable(file) ? new SayableException(Text.of("project.file.damaged", name), e)
                    : DiskTrouble.reading(file, e);
        }
    }

    /**
     * Writes a project, whole or not at all. Afterwards its runs are read from the file.
     *
     * @param beforeMove what to do with the old file once the new one is complete
     */
    static void write(Project project, Path file, AtomicFile.Preparation beforeMove) throws SayableException {
        try {
            AtomicFile.write(file, out -> writeTo(out, project, file), beforeMove);
        } catch (Unsayable e) {
            throw e.said;
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
        ZipEntries entries = new ZipEntries(file);
        project.runs().runs().forEach(run ->
                run.content().moveTo(StoredRun.of(entries, run)));
    }

    private static void writeTo(OutputStream out, Project project, Path replaced) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        EntrySink sink = (name, content) -> put(zip, name, content);
        ProjectWriter writer = new ProjectWriter(sink);
        byte[] header = writer.toJson(HeaderForm.current());
        sink.put(EntryNames.HEADER, entry -> entry.write(header));
        try {
            ObjectNode index = writer.toTree(writer.writePieces(project, stored -> false));
            KeptAdditions.keep(index, replaced, sink);
            byte[] json = writer.toJson(index);
            sink.put(EntryNames.PROJECT, entry -> entry.write(json));
        } catch (SayableException e) {
            throw new Unsayable(e);
        }
        zip.close();
    }

    private static void put(ZipOutputStream zip, String name, AtomicFile.Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Carries a sentence through code that only fails with IOException. */
    private static final class Unsayable extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient SayableException said;

        Unsayable(SayableException said) {
            super(said);
            this.said = said;
        }
    }
}
