package io.github.tidecast.importing.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the reading of a workbook is, it looks whether the user has given up, and ends then. */
@Timeout(180)
class CancelledWorkbooksTest {

    private static final int PLACES = 5;

    @TempDir
    private Path folder;

    /** Gives up at a certain look. */
    private static final class GivesUp implements ImportProgress {

        private final int at;
        private int looks;

        GivesUp(int at) {
            this.at = at;
        }

        @Override
        public boolean cancelled() {
            return ++looks >= at;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STYLES", "RUNS", "HIDDEN_ROWS", "RELATIONSHIPS", "CIRCLE", "PARTS"})
    void anXlsxEndsWhereverItIs(HostileXlsx book) throws IOException {
        assertEnds(book.write(folder));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIN_FORWARD"})
    void anXlsEndsWhereverItIs(HostileOle2 book) throws IOException {
        assertEnds(book.write(folder));
    }

    private static void assertEnds(Path file) {
        GivesUp never = new GivesUp(Integer.MAX_VALUE);
        read(file, never);
        assertThat(never.looks).isGreaterThan(60);
        for (int place = 1; place <= PLACES; place++) {
            GivesUp gives = new GivesUp(Math.max(1, (int) ((long) never.looks * place / (PLACES + 1))));
            assertThat(read(file, gives).message().key()).as("at look " + gives.at + " of " + never.looks)
                    .isEqualTo("importing.cancelled");
            assertThat(gives.looks - gives.at).as("looks after look " + gives.at).isLessThan(40);
        }
    }

    private static ImportResult read(Path file, ImportProgress progress) {
        return new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, progress);
    }
}
