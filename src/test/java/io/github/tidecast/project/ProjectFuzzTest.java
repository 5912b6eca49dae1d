package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.text.SayableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a project file, it is opened or refused in a sentence; the memory of the test JVM is bounded. The slow
 * part takes another seed each time, which it prints: {@code -Dtest.options=-Dtidecast.seed=N} takes the same again.
 */
class ProjectFuzzTest {

    private static final String[] NUMBERS = {"0", "-1", "1000000000", "2147483647", "-2147483648", "9223372036854775807",
        "1e400", "NaN", "0.5", "59", "61", "1e9"};
    private static final String[] ENTRIES = {"index.json", "../../etc/passwd", "data/", "runs/1/result.json",
            "data/0000000000000000.f64"};

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
    void mutatedIndices() throws IOException {
        mutateIndices(new Random(5), 200);
    }

    @Test
    @Tag("slow")
    void manyMutations() throws IOException {
        long seed = Long.getLong("tidecast.seed", System.nanoTime());
        System.out.println("Projects are damaged with -Dtidecast.seed=" + seed);
        int times = Integer.getInteger("tidecast.rounds", 60) * 1_000;
        mutateZips(new Random(seed), times);
        mutatePieces(new Random(seed + 1), times);
        mutateIndices(new Random(seed + 2), times / 3);
    }

    /** Sound JSON that claims other things: numbers, columns and runs without end, names of other pieces, more entries. */
    private void mutateIndices(Random random, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Files.write(file, good);
            try (ZipFile source = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(source.entries())) {
                    String piece = new String(source.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write((entry.getName().equals(EntryNames.PROJECT) ? claims(piece, random) : piece)
                            .getBytes(StandardCharsets.ISO_8859_1));
                }
                for (int more = random.nextInt(4) == 0 ? random.nextInt(2_000) : 0; more > 0; more--) {
                    zip.putNextEntry(new ZipEntry((random.nextInt(500) == 0 ? "../" : "data/") + more));
                }
            }
            openOrRefuse(bytes.toByteArray());
        }
    }

    private static String claims(String index, Random random) {
        String changed = index;
        for (int k = random.nextInt(3); k >= 0; k--) {
            changed = switch (random.nextInt(6)) {
                case 0, 1 -> replaceOne(changed, "-?\\d+(\\.\\d+)?", NUMBERS[random.nextInt(NUMBERS.length)], random);
                case 2 -> replaceOne(changed, "\\{[^{}]*\\}", "$0" + ",$0".repeat(random.nextInt(3_000)), random);
                case 3 -> replaceOne(changed, "\"[^\"]*\"", "\"" + "x".repeat(random.nextInt(5_000)) + "\"", random);
                case 4 -> replaceOne(changed, "\"data/[^\"]*\"", "\"" + ENTRIES[random.nextInt(ENTRIES.length)] + "\"", random);
                default -> replaceOne(changed, "\\[[^\\[\\]]*\\]", random.nextBoolean() ? "[]" : "null", random);
            };
        }
        return changed;
    }

    /** The text with one of the places that a pattern fits replaced. */
    private static String replaceOne(String text, String pattern, String replacement, Random random) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = (int) matcher.results().count();
        int place = count == 0 ? -1 : random.nextInt(count);
        StringBuilder changed = new StringBuilder();
        matcher.reset();
        for (int i = 0; matcher.find(); i++) {
            matcher.appendReplacement(changed, i == place ? replacement : "$0");
        }
        return matcher.appendTail(changed).toString();
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
