package io.github.tidecast.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A real disk of one megabyte and a hundred files, for tests that run it full or make it read-only. Only root on Linux
 * can mount one; elsewhere the test is left out. What they hold is the same on macOS and Windows, whose words for a full
 * disk and a folder without rights {@link DiskFailure} knows.
 */
public final class SmallDisk implements AutoCloseable {

    /** What may be the matter with it. */
    public enum Trouble {
        /** No room for content. */
        FULL,
        /** No room for further names. */
        NO_NAMES,
        /** Nothing may be changed. */
        READ_ONLY
    }

    private static final String FILLER = "filler";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts a disk in an empty folder. */
    public static SmallDisk mount(Path folder) throws InterruptedException {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m,nr_inodes=100", "tmpfs", folder.toString()),
                "only root on Linux may mount a small disk");
        return new SmallDisk(folder);
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Brings it into trouble. */
    public void suffer(Trouble trouble) throws IOException, InterruptedException {
        switch (trouble) {
            case FULL -> fill();
            case NO_NAMES -> leaveNames(0);
            case READ_ONLY -> forbidWriting();
        }
    }

    /** Takes the trouble away. */
    public void recover(Trouble trouble) throws IOException, InterruptedException {
        if (trouble == Trouble.READ_ONLY) {
            assertThat(run("umount", "--lazy", folder.toString())).isTrue();
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path filler : all.filter(one -> one.getFileName().toString().startsWith(FILLER)).toList()) {
                Files.delete(filler);
            }
        }
    }

    private void fill() throws IOException {
        try {
            while (true) {
                Files.write(folder.resolve(FILLER), new byte[4_096], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    /** Leaves room for some further names and no more. */
    public void leaveNames(int count) throws IOException {
        int made = 0;
        try {
            while (true) {
                Files.createFile(folder.resolve(FILLER + made));
                made++;
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        for (int i = 1; i <= count; i++) {
            Files.delete(folder.resolve(FILLER + (made - i)));
        }
    }

    /** Lays a read-only view of the disk over it: a disk with open files cannot be made read-only itself. */
    private void forbidWriting() throws InterruptedException {
        assertThat(run("mount", "--bind", folder.toString(), folder.toString())).isTrue();
        assertThat(run("mount", "-o", "remount,bind,ro", folder.toString())).isTrue();
    }

    /** Makes the disk itself read-only, as a stick with a catch is; no file on it may be open. */
    public void engageCatch() throws InterruptedException {
        assertThat(run("mount", "-o", "remount,ro", folder.toString())).isTrue();
    }

    /** Every file by its name, but those that fill the disk. */
    public Map<String, List<Byte>> content() throws IOException {
        Map<String, List<Byte>> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(FILLER)) {
                    content.put(folder.relativize(file).toString(), bytes(file));
                }
            }
        }
        return content;
    }

    private static List<Byte> bytes(Path file) throws IOException {
        byte[] read = Files.readAllBytes(file);
        Byte[] bytes = new Byte[read.length];
        for (int i = 0; i < read.length; i++) {
            bytes[i] = read[i];
        }
        return List.of(bytes);
    }

    /** Deletes every file on it. */
    public void clear() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.toList()) {
                Folders.delete(one);
            }
        }
    }

    /** Takes it away. */
    @Override
    public void close() {
        try {
            while (run("umount", "--lazy", folder.toString())) {
                assertThat(folder).exists(); // one mount after the other
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("still mounted: " + folder, e);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) { // no such program on this system
            return false;
        }
    }
}
