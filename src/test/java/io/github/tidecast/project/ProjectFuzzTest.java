package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.text.SayableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a project file, it is opened or refused in a sentence; the memory of the test JVM is bounded. */
class ProjectFuzzTest {

    @TempDir
    Path folder;
    private Path file;
    private byte[] good;

    @BeforeEach
    void save() throws Exception {
        file = folder.resolve("sales.tidecast");
        try (ProjectFile project = ProjectFile.open(file)) {
            project.save(SampleProjects.withRuns(2));
        }
        good = Files.readAllBytes(file);
    }

    @Test
    void mutatedZips() throws IOException {
        mutateZips(new Random(1), 1_000);
    }

    @Test
    void mutatedPiecesInSoundZips() throws IOException {
        mutatePieces(new Random(2), 1_000);
    }

    @Test
    @Tag("slow")
    void manyMutations() throws IOException {
        mutateZips(new Random(3), 60_000);
        mutatePieces(new Random(4), 60_000);
    }

    private void mutateZips(Random random, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            openOrRefuse(mutated(good, random));
        }
    }

    private void mutatePieces(Random random, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Files.write(file, good);
            try (ZipFile source = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(bytes)) {
                int victim = random.nextInt(source.size());
                int index = 0;
                for (ZipEntry entry : Collections.list(source.entries())) {
                    byte[] piece = source.getInputStream(entry).readAllBytes();
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(index++ == victim ? mutated(piece, random) : piece);
                }
            }
            openOrRefuse(bytes.toByteArray());
        }
    }

    private void openOrRefuse(byte[] content) throws IOException {
        Files.write(file, content);
        try {
            Project project = ProjectFile.read(file);
            for (Run run : project.runs().runs()) {
                readOrRefuse(run);
            }
        } catch (SayableException e) {
            assertThat(e.text().key()).startsWith("project.file.");
        }
    }

    private static void readOrRefuse(Run run) {
        try {
            assertThat(run.content().networks()).isNotNull();
            assertThat(run.content().result()).isNotNull();
        } catch (SayableException e) {
            assertThat(e.text().key()).isEqualTo("project.run.unreadable");
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> System.arraycopy(original, random.nextInt(bytes.length / 2), bytes,
                    random.nextInt(bytes.length / 2), bytes.length / 4);
            default -> {
                for (int k = 1 + random.nextInt(8); k > 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
        }
        return bytes;
    }
}
