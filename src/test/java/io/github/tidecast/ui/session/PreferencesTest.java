package io.github.tidecast.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.Theme;
import io.github.tidecast.project.UserSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows share one file of settings. */
class PreferencesTest {

    @TempDir
    Path folder;

    private Preferences first;
    private Preferences second;

    @BeforeEach
    void twoWindows() {
        first = window();
        second = window();
    }

    @Test
    void whatTheSecondWindowChoseIsStillThereWhenTheFirstChoosesSomethingElse() {
        second.change(old -> old.withLanguage(Optional.of(Locale.SIMPLIFIED_CHINESE)).withTheme(Theme.DARK));
        first.change(old -> old.withRecentFiles(old.recentFiles().opened(Path.of("/data/a.csv"))));

        UserSettings next = file().load().settings();
        assertThat(next.language()).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(next.theme()).isEqualTo(Theme.DARK);
        assertThat(next.recentFiles().files()).hasSize(1);
        assertThat(first.current().theme()).as("the first window looks as it did").isEqualTo(Theme.SYSTEM);
    }

    @Test
    void aChoiceMadeAgainHoldsAgainstAnotherWindow() {
        first.change(old -> old.withTheme(Theme.DARK));
        second.change(old -> old.withTheme(Theme.LIGHT));
        first.change(old -> old.withTheme(Theme.DARK));

        assertThat(file().load().settings().theme()).isEqualTo(Theme.DARK);
    }

    private Preferences window() {
        return new Preferences(file(), file().load().settings(), Runnable::run);
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.json"));
    }
}
