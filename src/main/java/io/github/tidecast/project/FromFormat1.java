package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Adds what format 1 did not note of a run: where its data came from, which is the file of the project as far as anybody
 * knows.
 */
final class FromFormat1 implements Upgrade {

    @Override
    public int from() {
        return 1;
    }

    @Override
    public void apply(JsonNode index) {
        JsonNode data = index.path("data");
        for (JsonNode one : index.path("runs")) {
            if (one instanceof ObjectNode run && !run.has("origin")) {
                boolean isTarget = run.path("data").path("target").equals(data.path("target"));
                ObjectNode origin = run.putObject("origin");
                origin.put("file", data.path("source").asText(""));
                origin.set("inputs", isTarget && data.path("inputs") instanceof ArrayNode inputs
                        ? inputs.deepCopy() : run.arrayNode());
            }
        }
    }
}
