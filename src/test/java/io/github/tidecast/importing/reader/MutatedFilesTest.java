package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * Fixtures with random damage are read or refused, each within a bound of time and never by an exception. The slow part
 * takes another seed each time, which it prints: {@code -Dtest.options=-Dtidecast.seed=N} takes the same again.
 */
class MutatedFilesTest {

    private static final Path FIXTURES =
            Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures");
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final byte[] TELLING = "\"\n\r,;\t|#-.(0123456789\u0000\u00ff<>&".getBytes(StandardCharsets.ISO_8859_1);

    private static final String[] PIECES = {"<!--", "<table>", "<td>", "<![CDATA[", "&#", "\"", "\"\"", ",", ";", "\t", "|",
            " ", " '",
        "1", "1.", "2001-01-01,", "01/02/03;", "T-", "sep=;", "\u0000", "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\n", "\r",
        "\u00E9", "\u00A4\u00B0",
        " r=\"ZZZZ9\"", "1e999", "#", "--"};

    @TempDir
    private Path folder;

    @Test
    void eachFixtureOnce() throws IOException {
        mutate(1, 100, Long.getLong("tidecast.seed", 20_261_125L));
    }

    @Test
    @Tag("slow")
    void eachFixtureManyTimes() throws IOException {
        long seed = Long.getLong("tidecast.seed", System.nanoTime());
        System.out.println("Files are damaged with -Dtidecast.seed=" + seed);
        mutate(Integer.getInteger("tidecast.rounds", 60), 2_000, seed);
    }

    /** Damages each file some times; pieces are repeated a number of times at most. */
    private void mutate(int rounds, int most, long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files;
        try (Stream<Path> list = Files.list(FIXTURES)) {
            files = list.sorted().toList();
        }
        for (int round = 0; round < rounds; round++) {
            for (Path file : files) {
                byte[] damaged = damaged(Files.readAllBytes(file), most, random);
                Path copy = Files.write(folder.resolve(file.getFileName()), damaged);
                ImportResult result = assertTimeoutPreemptively(BOUND, () -> new FileSeriesReader()
                        .read(copy, ImportOptions.AUTOMATIC, ImportProgress.NONE), file.toString());
                check(result, file);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, int most, Random random) {
        byte[] copy = bytes.clone();
        int wounds = 1 + random.nextInt(8);
        for (int i = 0; i < wounds && copy.length > 0; i++) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(7)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> copy = Arrays.copyOf(copy, at);
                case 3 -> System.arraycopy(copy, 0, copy, at, Math.min(copy.length - at, random.nextInt(200)));
                case 4 -> copy = repeated(copy, at, most, random);
                case 5 -> copy = inserted(copy, at, PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(most)));
                default -> Arrays.fill(copy, at, Math.min(copy.length, at + random.nextInt(20)), copy[at]);
            }
        }
        return copy;
    }

    /** A piece of the file many times in a row: columns, cells, tags or lines by the thousand. */
    private static byte[] repeated(byte[] bytes, int at, int most, Random random) {
        int length = Math.min(bytes.length - at, 1 + random.nextInt(24));
        String piece = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        return inserted(bytes, at, piece.repeat(random.nextInt(most)));
    }

    private static byte[] inserted(byte[] bytes, int at, String piece) {
        byte[] more = piece.getBytes(StandardCharsets.ISO_8859_1);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        System.arraycopy(more, 0, longer, at, more.length);
        return longer;
    }

    private static void check(ImportResult result, Path file) {
        assertThat(new Texts(Locale.ENGLISH).say(result.message())).as(file.toString()).isNotBlank();
        assertThat(result.message().key()).as(file.toString()).isNotEqualTo("importing.beyond");
        if (result.outcome() != Outcome.REJECT) {
            assertThat(result.targetSeries()).as(file.toString()).isPresent();
        }
    }
}
