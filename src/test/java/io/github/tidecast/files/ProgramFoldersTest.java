package io.github.tidecast.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProgramFoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsTheXdgVariables() {
        ProgramFolders folders = ProgramFolders.of("Linux",
                Map.of("XDG_CONFIG_HOME", "/cfg", "XDG_STATE_HOME", "/state"), HOME);

        assertThat(folders.settingsFile()).isEqualTo(Path.of("/cfg/tidecast/settings.json"));
        assertThat(folders.recovery()).isEqualTo(Path.of("/state/tidecast/recovery"));
    }

    @Test
    void linuxWithoutOrWithRelativeVariablesUsesTheHomeFolder() {
        assertThat(ProgramFolders.of("Linux", Map.of(), HOME).settingsFile())
                .isEqualTo(Path.of("/home/ada/.config/tidecast/settings.json"));
        assertThat(ProgramFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "cfg"), HOME).settingsFile())
                .isEqualTo(Path.of("/home/ada/.config/tidecast/settings.json"));
    }

    @Test
    void windowsRoamsSettingsAndKeepsStateLocal() {
        ProgramFolders folders = ProgramFolders.of("Windows 11",
                Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), HOME);

        assertThat(folders.settingsFile()).isEqualTo(Path.of("/roaming/Tidecast/settings.json"));
        assertThat(folders.recovery()).isEqualTo(Path.of("/local/Tidecast/recovery"));
    }

    /** That of macOS was only made private where it did not exist yet. */
    @Test
    @DisabledOnOs(OS.WINDOWS) // has other rights
    void foldersThatWereOpenToOthersAreClosed(@TempDir Path home) throws IOException {
        for (String system : List.of("Mac OS X", "Linux")) {
            ProgramFolders folders = ProgramFolders.of(system, Map.of(), home.resolve(system));
            Files.createDirectories(folders.state());
            Files.setPosixFilePermissions(folders.state(), PosixFilePermissions.fromString("rwxr-xr-x"));
            folders.closeToOthers();
            for (Path folder : List.of(folders.state(), folders.settings())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
            }
        }
    }

    @Test
    void logsAndFurtherPartsHaveTheirPlaces() {
        Map<String, String> variables = Map.of("XDG_STATE_HOME", "/var/state", "XDG_DATA_HOME", "not\0one",
                "LOCALAPPDATA", "/local");
        assertThat(ProgramFolders.of("Linux", variables, HOME).logs()).isEqualTo(Path.of("/var/state/tidecast"));
        assertThat(ProgramFolders.of("Linux", variables, HOME).data()).isEqualTo(HOME.resolve(".local/share/tidecast"));
        assertThat(ProgramFolders.of("Windows 11", variables, HOME).logs()).isEqualTo(Path.of("/local/Tidecast"));
        assertThat(ProgramFolders.of("Windows 11", variables, HOME).data()).isEqualTo(Path.of("/local/Tidecast"));
        assertThat(ProgramFolders.of("Mac OS X", variables, HOME).logs()).isEqualTo(HOME.resolve("Library/Logs/Tidecast"));
    }

    @Test
    void macUsesApplicationSupport() {
        assertThat(ProgramFolders.of("Mac OS X", Map.of(), HOME).settingsFile())
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Tidecast/settings.json"));
    }
}
