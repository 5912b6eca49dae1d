package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsTheXdgVariables() {
        AppFolders folders = AppFolders.of("Linux",
                Map.of("XDG_CONFIG_HOME", "/cfg", "XDG_STATE_HOME", "/state"), HOME);

        assertThat(folders.settingsFile()).isEqualTo(Path.of("/cfg/tidecast/settings.json"));
        assertThat(folders.recovery()).isEqualTo(Path.of("/state/tidecast/recovery"));
    }

    @Test
    void linuxWithoutOrWithRelativeVariablesUsesTheHomeFolder() {
        assertThat(AppFolders.of("Linux", Map.of(), HOME).settingsFile())
                .isEqualTo(Path.of("/home/ada/.config/tidecast/settings.json"));
        assertThat(AppFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "cfg"), HOME).settingsFile())
                .isEqualTo(Path.of("/home/ada/.config/tidecast/settings.json"));
    }

    @Test
    void windowsRoamsSettingsAndKeepsStateLocal() {
        AppFolders folders = AppFolders.of("Windows 11",
                Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), HOME);

        assertThat(folders.settingsFile()).isEqualTo(Path.of("/roaming/Tidecast/settings.json"));
        assertThat(folders.recovery()).isEqualTo(Path.of("/local/Tidecast/recovery"));
    }

    @Test
    void macUsesApplicationSupport() {
        assertThat(AppFolders.of("Mac OS X", Map.of(), HOME).settingsFile())
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Tidecast/settings.json"));
    }
}
