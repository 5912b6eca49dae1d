package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of a newer version of the same format is opened, and saving it loses nothing of what only that one knows. */
class KeptAdditionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void saveAsANewerVersionWould() throws Exception {
        file = folder.resolve("sales.tidecast");
        try (ProjectFile project = ProjectFile.open(file)) {
            project.save(SampleProjects.withRuns(2));
        }
        edit("index.json", index -> {
            index.put("holidays", "DE");
            ((ObjectNode) index.get("data")).putArray("future").add("2027-01");
            ((ObjectNode) index.at("/data/options")).put("calendar", "gregorian");
            ((ObjectNode) index.get("settings")).put("country", "DE");
            ObjectNode run = (ObjectNode) index.get("runs").get(0);
            run.put("reviewed", true);
            run.put("method", "PRETRAINED");
            ((ObjectNode) run.get("summary")).put("energy", 1.5);
            ((ObjectNode) run.at("/summary/accuracy/0")).put("method", "PRETRAINED");
        });
        edit("runs/1/result.json", result -> {
            result.put("components", "trend");
            ((ObjectNode) result.at("/accuracy/0")).put("method", "PRETRAINED");
            ObjectNode forecasts = (ObjectNode) result.at("/backtest/origins/0/forecasts");
            forecasts.set("PRETRAINED", forecasts.get("THETA"));
            ((ObjectNode) result.get("verdict")).put("kind", "MUCH_BETTER");
        });
        Pieces.rewrite(file, entries -> {
            entries.put("future/values.f64", new byte[] {1, 2, 3});
            entries.put("runs/1/gates.f32", new byte[] {4});
            entries.put("runs/2/gates.f32", new byte[] {5});
        });
    }

    @Test
    void whatIsKnownIsRead() throws SayableException {
        Run run = ProjectFile.read(file).runs().find(1).orElseThrow();

        assertThat(run.summary().accuracy()).extracting(Accuracy::method).isEmpty();
        assertThat(run.content().result().backtest().origins().getFirst().forecasts())
                .containsOnlyKeys(Method.TIDECAST, Method.THETA);
        assertThat(run.content().result().forecast())
                .isEqualTo(SampleProjects.withRuns(2).runs().find(1).orElseThrow().content().result().forecast());
    }

    @Test
    void whatIsUnknownIsKept() throws Exception {
        byte[] result = Pieces.of(file).get("runs/1/result.json");

        save(ProjectFile.read(file), runs -> runs.note(1, "seen"));

        JsonNode index = json("index.json");
        assertThat(index.get("holidays").asText()).isEqualTo("DE");
        assertThat(index.at("/data/future/0").asText()).isEqualTo("2027-01");
        assertThat(index.at("/data/options/calendar").asText()).isEqualTo("gregorian");
        assertThat(index.at("/settings/country").asText()).isEqualTo("DE");
        JsonNode run = index.get("runs").get(0);
        assertThat(run.get("reviewed").asBoolean()).isTrue();
        assertThat(run.get("method").asText()).isEqualTo("PRETRAINED");
        assertThat(run.get("note").asText()).isEqualTo("seen");
        assertThat(run.at("/summary/energy").asDouble()).isEqualTo(1.5);
        assertThat(run.at("/summary/accuracy/0/method").asText()).isEqualTo("PRETRAINED");
        assertThat(Pieces.of(file)).containsEntry("runs/1/result.json", result)
                .containsEntry("future/values.f64", new byte[] {1, 2, 3}).containsEntry("runs/1/gates.f32", new byte[] {4});
    }

    @Test
    void piecesOfADeletedRunGo() throws Exception {
        save(ProjectFile.read(file), runs -> runs.delete(2));

        assertThat(Pieces.of(file)).containsKey("runs/1/gates.f32").doesNotContainKey("runs/2/gates.f32");
    }

    @Test
    void aProjectWhoseRunsAreDeletedIsTheSameOne() throws Exception {
        save(ProjectFile.read(file), runs -> runs.delete(1).delete(2));

        assertThat(json("index.json").get("holidays").asText()).isEqualTo("DE");
    }

    @Test
    void whatTheUserTakesBackIsNoAddition() throws Exception {
        edit("index.json", index -> ((ObjectNode) index.at("/data/options")).putObject("decimals").put("price", ","));

        save(ProjectFile.read(file).withData(SampleProjects.withRuns(2).data().orElseThrow()), runs -> runs);

        assertThat(json("index.json").at("/data/options/decimals").isEmpty()).isTrue();
    }

    @Test
    void anotherProjectUnderThisNameTakesNothingOver() throws Exception {
        save(Project.EMPTY, runs -> runs);

        assertThat(json("index.json").has("holidays")).isFalse();
        assertThat(Pieces.of(file)).doesNotContainKeys("future/values.f64", "runs/1/gates.f32");
    }

    private void save(Project project, UnaryOperator<RunList> change) throws SayableException {
        try (ProjectFile opened = ProjectFile.open(file)) {
            opened.save(project.withRuns(change.apply(project.runs())));
        }
    }

    private JsonNode json(String name) throws IOException {
        return JSON.readTree(Pieces.of(file).get(name));
    }

    private void edit(String name, Consumer<ObjectNode> change) throws IOException {
        Pieces.rewrite(file, entries -> entries.computeIfPresent(name, (key, bytes) -> edited(bytes, change)));
    }

    private static byte[] edited(byte[] json, Consumer<ObjectNode> change) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(json);
            change.accept(tree);
            return JSON.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
