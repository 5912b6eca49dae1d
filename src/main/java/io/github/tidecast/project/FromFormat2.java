package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.settings.Settings;

/** How gaps are filled was a matter of the reading of a file in format 2; it is one of the forecast. */
final class FromFormat2 implements Upgrade {

    @Override
    public int from() {
        return 2;
    }

    @Override
    public void apply(JsonNode index) {
        String filling = index.path("data").path("options").path("gaps").asText("LEAVE");
        if (!filling.equals("LEAVE")) {
            fill(index.path("settings"), filling);
            index.path("runs").forEach(run -> fill(run.path("summary").path("settings"), filling));
        }
    }

    private static void fill(JsonNode fields, String filling) {
        if (fields.path("preparation") instanceof ObjectNode preparation) {
            preparation.put("gaps", filling);
        } else if (fields instanceof ObjectNode settings) {
            settings.put(Settings.GAP_FILLING.jsonName(), filling);
        }
    }
}
