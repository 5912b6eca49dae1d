package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedReadingsTest {

    private static final ImportOptions A = ImportOptions.AUTOMATIC.withSheet(Optional.of("a"));
    private static final ImportOptions B = ImportOptions.AUTOMATIC.withSheet(Optional.of("b"));

    @Test
    void theLatestDecisionOfAShapeCounts() {
        RememberedReadings readings = RememberedReadings.NONE.decided("1", A).decided("2", A).decided("1", B);
        assertThat(readings.find("1")).contains(B);
        assertThat(readings.readings()).hasSize(2);
    }

    @Test
    void findingOutEverythingForgetsTheShape() {
        assertThat(RememberedReadings.NONE.decided("1", A).decided("1", ImportOptions.AUTOMATIC))
                .isEqualTo(RememberedReadings.NONE);
    }

    @Test
    void passwordsAreNotRemembered() {
        assertThat(RememberedReadings.NONE.decided("1", A.withPassword(Optional.of("secret"))).find("1")).contains(A);
        assertThat(RememberedReadings.NONE.decided("1", ImportOptions.AUTOMATIC.withPassword(Optional.of("secret"))))
                .isEqualTo(RememberedReadings.NONE);
    }

    @Test
    void theOldestAreForgotten() {
        RememberedReadings readings = RememberedReadings.NONE;
        for (int i = 0; i <= RememberedReadings.MOST; i++) {
            readings = readings.decided("shape " + i, A);
        }
        assertThat(readings.find("shape 0")).isEmpty();
        assertThat(readings.readings()).hasSize(RememberedReadings.MOST);
    }
}
