package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.Resampling;
import io.github.tidecast.series.TimeUnit;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final ImportOptions DECIDED = new ImportOptions(Optional.of("GB18030"), Optional.of(';'),
            new PerColumn<>(Optional.empty(), Map.of("a", '.', "b", ',')), PerColumn.everywhere(DateOrder.DMY),
            Optional.of("data"), Optional.of(3), Optional.of("\u65e5\u671f"),
            Optional.empty(), Optional.of("a"), Optional.of(DuplicateRule.SUM), Optional.of(false),
            Optional.of(new Resampling(Frequency.every(15, TimeUnit.MINUTE), Resampling.Rule.LAST)),
            Optional.empty());
    private static final UserSettings CHOSEN = new UserSettings(Optional.of(Locale.SIMPLIFIED_CHINESE), Theme.DARK,
            RecentFiles.NONE.opened(Path.of("/data/sales 销售.csv")),
            Optional.of(new WindowPlace(-1200, 20.5, 1000, 700, true)), Set.of("runs", "data"),
            Map.of("left", 0.25), RememberedReadings.NONE.decided("a1b2", DECIDED), DeviceChoice.GPU);

    @TempDir
    Path folder;
    private Path path;
    private SettingsFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("tidecast").resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void aFirstStartFindsDefaultsWithoutANotice() {
        assertThat(file.load()).isEqualTo(new LoadedSettings(UserSettings.DEFAULT, Optional.empty()));
    }

    @Test
    void everythingSavedIsLoadedAgain() throws SayableException {
        file.save(CHOSEN);

        assertThat(new SettingsFile(path).load()).isEqualTo(new LoadedSettings(CHOSEN, Optional.empty()));
    }

    @Test
    void choicesCanBeTakenBack() throws SayableException {
        file.save(CHOSEN);
        file.save(CHOSEN.withLanguage(Optional.empty()));

        assertThat(file.load().settings().language()).isEmpty();
    }

    @Test
    void damagedSettingsGiveDefaultsANoticeAndAreSetAside() throws Exception {
        write("{\"theme\": \"dark\"");

        LoadedSettings loaded = file.load();

        assertThat(loaded.settings()).isEqualTo(UserSettings.DEFAULT);
        assertThat(loaded.notice().orElseThrow().key()).isEqualTo("project.settings.damaged");
        assertThat(path.resolveSibling("settings.json.damaged")).hasContent("{\"theme\": \"dark\"");
        file.save(loaded.settings());
        assertThat(file.load().notice()).isEmpty();
    }

    @Test
    void oneBadValueCostsOneSetting() throws IOException {
        write("{\"theme\": 7, \"language\": \"zh-CN\", \"window\": {\"x\": 1}, \"dividers\": {\"left\": 4}}");

        LoadedSettings loaded = file.load();

        assertThat(loaded.settings()).isEqualTo(
                UserSettings.DEFAULT.withLanguage(Optional.of(Locale.SIMPLIFIED_CHINESE)));
        assertThat(loaded.notice().orElseThrow().arguments().getFirst()).isEqualTo("theme, window, dividers");
    }

    @Test
    void fieldsOfANewerVersionSurviveBeingSaved() throws Exception {
        write("{\"theme\": \"dark\", \"hologram\": {\"depth\": 3}}");

        file.save(file.load().settings().withTheme(Theme.LIGHT));

        assertThat(file.load().notice()).isEmpty();
        assertThat(path).content().contains("\"hologram\"").contains("\"depth\" : 3").contains("\"light\"");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        write("[" + " ".repeat(2 << 20) + "]");

        assertThat(file.load().notice().orElseThrow().key()).isEqualTo("project.settings.damaged");
    }

    @Test
    void noMutationOfTheFileMakesLoadingFail() throws Exception {
        file.save(CHOSEN);
        byte[] good = Files.readAllBytes(path);
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] bad = good.clone();
            for (int k = 0; k < 1 + i % 5; k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Files.write(path, bad);

            assertThat(file.load().settings()).isNotNull();
        }
    }

    @Test
    void aFolderThatIsInTheWayIsSaidInASentence() throws IOException {
        Files.createFile(folder.resolve("tidecast"));

        assertThatThrownBy(() -> file.save(CHOSEN)).isInstanceOf(SayableException.class)
                .hasMessageStartingWith("settings.json cannot be saved");
    }

    @Test
    void savingLeavesNothingBehindButTheLock() throws Exception {
        file.save(CHOSEN);
        file.save(UserSettings.DEFAULT);

        try (Stream<Path> files = Files.list(path.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(path, path.resolveSibling(".settings.json.lock"));
        }
    }

    private void write(String json) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, json);
    }

    /** A second window was opened before the first changed its language. */
    @Test
    void whatAnotherWindowChangedStays() throws Exception {
        SettingsFile other = new SettingsFile(path);
        file.save(CHOSEN);
        other.change(old -> old.withLanguage(Optional.of(Locale.ENGLISH)).withTheme(Theme.LIGHT), CHOSEN);
        file.change(old -> old.withDevice(DeviceChoice.CPU), CHOSEN.withDevice(DeviceChoice.CPU));
        other.change(old -> old.withRecentFiles(old.recentFiles().opened(Path.of("/data/b.csv"))), CHOSEN);
        file.change(old -> old.withRecentFiles(old.recentFiles().opened(Path.of("/data/c.csv"))), CHOSEN);

        UserSettings together = file.load().settings();
        assertThat(together.language()).contains(Locale.ENGLISH);
        assertThat(together.theme()).isEqualTo(Theme.LIGHT);
        assertThat(together.device()).isEqualTo(DeviceChoice.CPU);
        assertThat(together.recentFiles().files()).containsExactly(Path.of("/data/c.csv"), Path.of("/data/b.csv"),
                Path.of("/data/sales 销售.csv"));
        assertThat(together.readings()).isEqualTo(CHOSEN.readings());
    }

    @Test
    void withoutAFileAllThatThisWindowHasIsWritten() throws Exception {
        file.change(old -> old.withTheme(Theme.DARK), CHOSEN);
        assertThat(file.load().settings()).isEqualTo(CHOSEN);
    }

    /** Two processes fold panes of their own, one after the other; each finds all of them at the end. */
    @Test
    void twoProcessesLoseNothingOfEachOther() throws Exception {
        file.save(CHOSEN);
        List<Process> processes = List.of(folding("a"), folding("b"));
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        Set<String> folded = file.load().settings().foldedPanes();
        assertThat(folded).hasSize(2 * FoldingProcess.TIMES + CHOSEN.foldedPanes().size());
    }

    private Process folding(String name) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-cp", System.getProperty("java.class.path"), FoldingProcess.class.getName(), path.toString(), name)
                .inheritIO().start();
    }
}
