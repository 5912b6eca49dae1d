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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        try (InputStream golden = getClass().getResourceAsStream("format-1.tidecast")) {
            Files.write(file, golden.readAllBytes());
        }

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
            rewrite(entries -> entries.computeIfPresent("index.json", (name, json) -> utf8(
                    new String(json, StandardCharsets.UTF_8).replaceFirst("\"options\":\\{",
                            "\"options\":{\"gaps\":\"" + kept + "\","))));
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
            try (InputStream golden = getClass().getResourceAsStream("format-" + format + ".tidecast")) {
                assertThat(golden).as("format %d", format).isNotNull();
                Files.write(file, golden.readAllBytes());
            }
            assertThat(ProjectFile.read(file).data()).isPresent();
        }
    }

    @Test
    void otherProgramsFindPlainNumbers() throws IOException {
        Map<String, byte[]> entries = unzip();

        String values = entries.keySet().stream().filter(name -> name.endsWith("-0.f64")).findFirst().orElseThrow();
        ByteBuffer numbers = ByteBuffer.wrap(entries.get(values)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(numbers.getDouble(8)).isEqualTo(100 * 1.01 + 0.1);
        assertThat(ByteBuffer.wrap(entries.get("runs/1/networks.f32")).order(ByteOrder.LITTLE_ENDIAN).getFloat(4))
                .isEqualTo((float) Math.sin(1));
        assertThat(new String(entries.get("tidecast.json"), StandardCharsets.UTF_8)).contains("\"format\":2");
    }

    @Test
    void aNewerFormatIsRefused() {
        refused(entries -> entries.put("tidecast.json", utf8("{\"format\":3,\"program\":\"9.1\"}")),
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
    void jsonThatChoosesClassesIsDamage() {
        changed("\"device\":{", "\"device\":{\"@class\":\"java.io.File\",", "sales.tidecast is damaged");
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
        rewrite(entries -> entries.computeIfPresent("index.json", (name, json) -> utf8(
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
            rewrite(change);
            ProjectFile.read(file);
        }).isInstanceOf(SayableException.class).hasMessageStartingWith(sentence);
    }

    private void rewrite(Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> entries = unzip();
        change.accept(entries);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private Map<String, byte[]> unzip() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
