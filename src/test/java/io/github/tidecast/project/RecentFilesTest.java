package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecentFilesTest {

    private static final Path FIRST = Path.of("/data/first.csv");
    private static final Path SECOND = Path.of("/data/second.csv");

    @Test
    void anOpenedFileComesFirstAndOnce() {
        RecentFiles files = RecentFiles.NONE.opened(FIRST).opened(SECOND).opened(Path.of("/data/x/../first.csv"));

        assertThat(files.files()).containsExactly(FIRST, SECOND);
    }

    @Test
    void theOldestFallsOut() {
        RecentFiles files = RecentFiles.NONE;
        for (int i = 0; i <= RecentFiles.MOST; i++) {
            files = files.opened(Path.of("/data/" + i));
        }

        assertThat(files.files()).hasSize(RecentFiles.MOST).doesNotContain(Path.of("/data/0"));
    }

    @Test
    void aFileThatIsGoneCanBeTakenOut() {
        assertThat(RecentFiles.NONE.opened(FIRST).opened(SECOND).without(FIRST).files()).containsExactly(SECOND);
    }
}
