package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks with damage to what is inside them (addresses, numbers, formulas, styles, many parts, the effort of a password)
 * are read or refused, each within a bound of time and never by an exception. The same damage again, or more of it:
 * {@code -Dtest.options="-Dtidecast.seed=N -Dtidecast.mutations=N"}.
 */
class MutatedWorkbooksTest {

    private static final Path FIXTURES =
            Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures");
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int MANY = 3_000;

    @TempDir
    private Path folder;

    @Test
    void eachWorkbookAFewTimes() throws IOException {
        mutate(120, 20_261_130L);
    }

    @Test
    @Tag("slow")
    void eachWorkbookManyTimes() throws IOException {
        long seed = Long.getLong("tidecast.seed", new Random().nextLong());
        System.out.println("MutatedWorkbooksTest: -Dtidecast.seed=" + seed);
        mutate(Integer.getInteger("tidecast.mutations", MANY), seed);
    }

    private void mutate(int many, long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files;
        try (Stream<Path> list = Files.list(FIXTURES)) {
            files = list.filter(MutatedWorkbooksTest::isWorkbook).sorted().toList();
        }
        WorkbookNoise noise = new WorkbookNoise(random);
        for (int i = 0; i < many; i++) {
            Path file = files.get(i % files.size());
            Path copy = Files.write(folder.resolve(file.getFileName()), noise.damaged(Files.readAllBytes(file)));
            String place = file.getFileName() + ", mutation " + i + " of seed " + seed;
            ImportResult result = assertTimeoutPreemptively(BOUND, () -> new FileSeriesReader()
                    .read(copy, ImportOptions.AUTOMATIC, ImportProgress.NONE), place);
            assertThat(new Texts(Locale.ENGLISH).say(result.message())).as(place).isNotBlank();
            assertThat(result.message().key()).as(place).isNotIn("importing.beyond", "importing.out-of-memory");
            if (result.outcome() != Outcome.REJECT) {
                assertThat(result.targetSeries()).as(place).isPresent();
            }
        }
    }

    private static boolean isWorkbook(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length > 512 && (bytes[0] == 'P' && bytes[1] == 'K' || (bytes[0] & 0xFF) == 0xD0)
                    && !file.getFileName().toString().startsWith("zip_bomb") && !file.getFileName().toString()
                    .startsWith("truncated");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
