package io.github.tidecast.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RefusalKindTest {

    /** Programs know the codes, which were the names of the sentences before there were kinds. */
    @Test
    void codesAreTheNamesOfTheSentences() {
        assertThat(Arrays.asList(RefusalKind.values())).allSatisfy(kind -> {
            assertThat(kind.with().text().key()).isEqualTo("importing." + kind.code());
            assertThat(RefusalKind.of(kind.code())).contains(kind);
        });
        assertThat(RefusalKind.of("outlier")).isEmpty();
    }
}
