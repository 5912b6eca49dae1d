package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.settings.Settings;

/** Brings the index of an older project to the form of today, with what is most likely where nothing was noted. */
final class OlderIndex {

    private OlderIndex() {
    }

    /**
     * Brings an index to the form of today.
     *
     * @param index tree of an {@link IndexForm}, which is changed; one of another form stays as it is
     */
    static void upgrade(JsonNode index) {
        addOrigins(index);
        moveGapFilling(index);
    }

    /** How gaps are filled was a matter of the reading of a file; it is one of the forecast. */
    private static void moveGapFilling(JsonNode index) {
        String filling = index.path("data").path("options").path("gaps").asText("LEAVE");
        if (!filling.equals("LEAVE") && index.path("settings") instanceof ObjectNode settings) {
            if (settings.path("preparation") instanceof ObjectNode preparation) {
                preparation.put("gaps", filling);
            } else {
                settings.put(Settings.GAP_FILLING.jsonName(), filling);
            }
        }
    }

    /**
     * Adds what format 1 did not note of a run: where its data came from, which is the file of the project as far as
     * anybody knows, its errors at each origin, and that a forecast could not be chosen.
     */
    private static void addOrigins(JsonNode index) {
        JsonNode data = index.path("data");
        for (JsonNode one : index.path("runs")) {
            if (one instanceof ObjectNode run && !run.has("origin")) {
                boolean isTarget = run.path("data").path("target").equals(data.path("target"));
                ObjectNode origin = run.putObject("origin");
                origin.put("file", data.path("source").asText(""));
                origin.set("inputs", isTarget && data.path("inputs") instanceof ArrayNode inputs
                        ? inputs.deepCopy() : run.arrayNode());
            }
            if (one instanceof ObjectNode run && !run.has("method")) {
                run.put("method", Method.TIDECAST.name());
            }
            if (one.path("summary") instanceof ObjectNode summary && !summary.has("tested")) {
                summary.putArray("tested");
            }
        }
    }
}
