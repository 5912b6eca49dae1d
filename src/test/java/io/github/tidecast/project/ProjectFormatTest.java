package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFormatTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void save() throws SayableException {
        file = folder.resolve("sales.tidecast");
        try (ProjectFile project = ProjectFile.open(file)) {
            project.save(SampleProjects.withRuns(2));
        }
    }

    @Test
    void projectsOfFormat1StayReadable() throws Exception {
        Files.write(file, golden(1));

        Project read = ProjectFile.read(file);

        Project expected = SampleProjects.withRuns(2);
        assertThat(read.data()).isEqualTo(expected.data());
        assertThat(read.settings()).isEqualTo(expected.settings());
        assertThat(read.view()).isEqualTo(expected.view());
        for (int id = 1; id <= 2; id++) {
            Run run = read.runs().find(id).orElseThrow();
            Run wanted = expected.runs().find(id).orElseThrow();
            assertThat(run.summary()).isEqualTo(untested(wanted.summary()));
            assertThat(run.origin()).isEqualTo(new RunOrigin(expected.data().orElseThrow().source(),
                    expected.data().orElseThrow().inputs()));
            assertThat(run.note()).isEqualTo(wanted.note());
            assertThat(run.content().result()).isEqualTo(wanted.content().result());
            assertThat(run.content().networks()).isEqualTo(wanted.content().networks());
        }
    }

    /** How gaps are filled was chosen for the reading of a file before it became a setting of the forecast alone. */
    @Test
    void theGapFillingOfTheReadingBecomesASetting() throws Exception {
        for (String kept : List.of("LEAVE", "LINEAR")) {
            save();
            Pieces.rewrite(file, entries -> {
                entries.put("tidecast.json", utf8("{\"format\":2,\"program\":\"1.0.0\"}"));
                entries.computeIfPresent("index.json", (name, json) -> utf8(new String(json, StandardCharsets.UTF_8)
                        .replaceFirst("\"options\":\\{", "\"options\":{\"gaps\":\"" + kept + "\",")));
            });
            Project expected = SampleProjects.withRuns(2);
            Project read = ProjectFile.read(file);
            assertThat(read.data()).isEqualTo(expected.data());
            assertThat(read.settings()).isEqualTo(expected.settings().map(settings -> kept.equals("LEAVE") ? settings
                    : settings.with(Settings.GAP_FILLING, GapFilling.LINEAR)));
        }
    }

    /** Format 1 did not note the error at each origin. */
    private static RunSummary untested(RunSummary one) {
        return new RunSummary(one.settings(), one.accuracy(), one.verdict(), one.epochs(), one.bestLoss(), one.stopped(),
                one.network(), one.members(), one.device(), one.seconds(), List.of());
    }

    @Test
    void eachFormatHasAFileHereThatOpens() throws Exception {
        for (int format = 1; format <= HeaderForm.CURRENT; format++) {
            Files.write(file, golden(format));
            Project read = ProjectFile.read(file);

            assertThat(read.data()).as("format %d", format).isPresent();
            for (Run run : read.runs().runs()) {
                assertThat(run.content().result()).as("format %d", format)
                        .isEqualTo(SampleProjects.withRuns(2).runs().find(run.id()).orElseThrow().content().result());
                assertThat(run.content().networks()).isNotEmpty();
            }
        }
    }

    @Test
    void otherProgramsFindPlainNumbers() throws IOException {
        Map<String, byte[]> entries = Pieces.of(file);

        String values = entries.keySet().stream().filter(name -> name.endsWith("-0.f64")).findFirst().orElseThrow();
        ByteBuffer numbers = ByteBuffer.wrap(entries.get(values)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(numbers.getDouble(8)).isEqualTo(100 * 1.01 + 0.1);
        assertThat(ByteBuffer.wrap(entries.get("runs/1/networks.f32")).order(ByteOrder.LITTLE_ENDIAN).getFloat(4))
                .isEqualTo((float) Math.sin(1));
        assertThat(new String(entries.get("tidecast.json"), StandardCharsets.UTF_8)).contains("\"format\":3");
    }

    @Test
    void aNewerFormatIsRefused() {
        refused(entries -> entries.put("tidecast.json", utf8("{\"format\":4,\"program\":\"9.1\"}")),
                "sales.tidecast was saved by a newer Tidecast (9.1)");
    }

    @Test
    void anotherZipIsNoProject() {
        refused(entries -> {
            entries.clear();
            entries.put("word/document.xml", utf8("<x/>"));
        }, "sales.tidecast is not a Tidecast project");
    }

    @Test
    void stepsOutOfTheZipAreRefused() {
        refused(entries -> entries.put("../../.bashrc", utf8("x")), "sales.tidecast holds names that no project has");
        refused(entries -> entries.put("/etc/passwd", utf8("x")), "sales.tidecast holds names that no project has");
        refused(entries -> entries.put("data\\x", utf8("x")), "sales.tidecast holds names that no project has");
    }

    @Test
    void anIndexThatPointsElsewhereIsRefused() {
        changed("\"values\":\"data/", "\"values\":\"../data/", "sales.tidecast holds names that no project has");
    }

    @Test
    void anArrayOfAnotherLengthIsDamage() {
        changed("\"points\":60", "\"points\":61", "sales.tidecast is damaged");
        changed("\"points\":60", "\"points\":-1", "sales.tidecast is damaged");
        changed("\"points\":60", "\"points\":2000000000", "sales.tidecast is larger");
    }

    @Test
    void settingsBeyondTheirLimitsAreDamage() {
        changed("\"horizon\":12", "\"horizon\":0", "sales.tidecast is damaged");
    }

    @Test
    void jsonThatChoosesClassesChoosesNone() throws Exception {
        Pieces.rewrite(file, entries -> entries.computeIfPresent("index.json", (name, json) -> utf8(
                new String(json, StandardCharsets.UTF_8).replace("\"device\":{", "\"device\":{\"@class\":\"java.io.File\","))));

        assertThat(ProjectFile.read(file).runs().find(1).orElseThrow().summary())
                .isEqualTo(SampleProjects.withRuns(2).runs().find(1).orElseThrow().summary());
    }

    @Test
    void whatWasThereFromTheFirstFormatOnMayNotBeMissing() {
        changed("\"note\":", "\"notes\":", "sales.tidecast is damaged");
        changed("\"sha256\":", "\"sha\":", "sales.tidecast is damaged");
        changed("\"points\":60,\"times\"", "\"times\"", "sales.tidecast is damaged");
    }

    /** A change of this test's files is a change of the format: is there a step in Upgrades, a new number, a new file? */
    @Test
    void theNewestFileHereIsWhatIsWritten() throws Exception {
        Map<String, byte[]> written = Pieces.of(file);
        Path golden = Files.write(folder.resolve("golden.tidecast"), golden(HeaderForm.CURRENT));
        Map<String, byte[]> expected = Pieces.of(golden);

        assertThat(written.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((name, bytes) -> {
            if (name.endsWith(".json") && !name.equals("tidecast.json")) {
                assertThat(new String(written.get(name), StandardCharsets.UTF_8)).as(name)
                        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            }
        });
    }

    private byte[] golden(int format) throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("format-" + format + ".tidecast")) {
            assertThat(golden).as("format %d", format).isNotNull();
            return golden.readAllBytes();
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("tidecast.json"));
            zip.write(utf8("{\"format\":1,\"program\":\"1\"}"));
            zip.putNextEntry(new ZipEntry("index.json"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }

        assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(SayableException.class)
                .hasMessageStartingWith("sales.tidecast is larger");
    }

    @Test
    void noFileAndNoZipAreSaid() throws IOException {
        Files.writeString(file, "date,value\n2020-01-01,3\n");
        assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(SayableException.class)
                .hasMessageStartingWith("sales.tidecast is damaged");
        Files.delete(file);
        assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(SayableException.class)
                .hasMessageStartingWith("The file " + file + " does not exist");
    }

    @Test
    void aNetworkOfImpossibleFormIsNotBuilt() throws Exception {
        Pieces.rewrite(file, entries -> entries.computeIfPresent("index.json", (name, json) -> utf8(
                new String(json, StandardCharsets.UTF_8)
                        .replace("\"window\":24,\"hidden\":8,\"layers\":1,\"outputs\"",
                                "\"window\":24,\"hidden\":2000000000,\"layers\":1,\"outputs\""))));

        Run run = ProjectFile.read(file).runs().find(1).orElseThrow();
        assertThatThrownBy(() -> run.content().networks()).isInstanceOf(SayableException.class);
    }

    private void changed(String from, String to, String sentence) {
        refused(entries -> entries.computeIfPresent("index.json", (name, json) -> {
            String text = new String(json, StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            return utf8(text.replace(from, to));
        }), sentence);
    }

    private void refused(Consumer<Map<String, byte[]>> change, String sentence) {
        assertThatThrownBy(() -> {
            save();
            Pieces.rewrite(file, change);
            ProjectFile.read(file);
        }).isInstanceOf(SayableException.class).hasMessageStartingWith(sentence);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
