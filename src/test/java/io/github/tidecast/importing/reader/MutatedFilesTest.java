package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fixtures with random damage are read or refused, each within a bound of time and never by an exception. Other damage
 * each time: {@code -Dtest.options=-Dtidecast.seed=N}.
 */
class MutatedFilesTest {

    private static final Path FIXTURES =
            Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures");
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final byte[] TELLING = "\"\n\r,;\t|#-.(0123456789\u0000\u00ff<>&".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    @Test
    void eachFixtureOnce() throws IOException {
        mutate(1);
    }

    @Test
    @Tag("slow")
    void eachFixtureManyTimes() throws IOException {
        mutate(60);
    }

    private void mutate(int rounds) throws IOException {
        Random random = new Random(Long.getLong("tidecast.seed", 20_261_125L));
        List<Path> files;
        try (Stream<Path> list = Files.list(FIXTURES)) {
            files = list.sorted().toList();
        }
        for (int round = 0; round < rounds; round++) {
            for (Path file : files) {
                byte[] damaged = damaged(Files.readAllBytes(file), random);
                Path copy = Files.write(folder.resolve(file.getFileName()), damaged);
                ImportResult result = assertTimeoutPreemptively(BOUND, () -> new FileSeriesReader()
                        .read(copy, ImportOptions.AUTOMATIC, ImportProgress.NONE), file.toString());
                check(result, file);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        int wounds = 1 + random.nextInt(8);
        for (int i = 0; i < wounds && copy.length > 0; i++) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(5)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> copy = Arrays.copyOf(copy, at);
                case 3 -> System.arraycopy(copy, 0, copy, at, Math.min(copy.length - at, random.nextInt(200)));
                default -> Arrays.fill(copy, at, Math.min(copy.length, at + random.nextInt(20)), copy[at]);
            }
        }
        return copy;
    }

    private static void check(ImportResult result, Path file) {
        assertThat(new Texts(Locale.ENGLISH).say(result.message())).as(file.toString()).isNotBlank();
        assertThat(result.message().key()).as(file.toString()).isNotEqualTo("importing.beyond");
        if (result.outcome() != Outcome.REJECT) {
            assertThat(result.targetSeries()).as(file.toString()).isPresent();
        }
    }
}
