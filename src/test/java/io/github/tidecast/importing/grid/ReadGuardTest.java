package io.github.tidecast.importing.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.importing.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of a reading end when the reading is cancelled, whoever reads them. */
class ReadGuardTest {

    /** Can be cancelled. */
    private static final class Switch implements ImportProgress {

        private boolean cancelled;

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStreamEndsWhenTheReadingIsCancelled(boolean counting) throws IOException {
        Switch progress = new Switch();
        ReadGuard guard = new ReadGuard(progress);
        InputStream bytes = new ByteArrayInputStream(new byte[100]);
        try (InputStream stream = counting ? guard.counting(bytes, 100) : guard.cancellable(bytes)) {
            assertThat(stream.readNBytes(40)).hasSize(40);
            progress.cancelled = true;
            assertThatThrownBy(stream::read).isInstanceOf(CancelledReadException.class);
            assertThatThrownBy(() -> stream.readNBytes(4)).isInstanceOf(CancelledReadException.class);
            assertThat(bytes.available()).isEqualTo(60);
        }
    }
}
