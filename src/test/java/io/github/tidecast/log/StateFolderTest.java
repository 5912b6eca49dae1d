package io.github.tidecast.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsTheXdgSpecification() {
        assertThat(new StateFolder("Linux", HOME, Map.of()).path()).isEqualTo(HOME.resolve(".local/state/tidecast"));
        assertThat(new StateFolder("Linux", HOME, Map.of("XDG_STATE_HOME", "/var/state")).path())
                .isEqualTo(Path.of("/var/state/tidecast"));
        assertThat(new StateFolder("Linux", HOME, Map.of("XDG_STATE_HOME", "relative")).path())
                .isEqualTo(HOME.resolve(".local/state/tidecast"));
    }

    @Test
    void macAndWindowsUseTheirOwn() {
        assertThat(new StateFolder("Mac OS X", HOME, Map.of()).path()).isEqualTo(HOME.resolve("Library/Logs/Tidecast"));
        assertThat(new StateFolder("Windows 11", HOME, Map.of("LOCALAPPDATA", "/c/local")).path())
                .isEqualTo(Path.of("/c/local/Tidecast"));
    }
}
