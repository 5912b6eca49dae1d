package io.github.tidecast.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.GapFilling;
import java.util.Map;

/**
 * Settings as older projects have them. In format 1 and 2 network and preparation are objects of their own, and some
 * names differ; until gaps were left by every import, they could be filled by a choice that only said so.
 */
final class OlderSettings {

    private static final Map<String, String> RENAMED = Map.of("members", "networks", "spacing", "originSpacing");
    private static final Map<String, String> RENAMED_IN_PREPARATION =
            Map.of("season", "seasonTreatment", "calendarInputs", "calendar", "gaps", "gapFilling");

    private OlderSettings() {
    }

    /** The fields as they are named today, with values of today; the object itself if it is of today. */
    static ObjectNode upgraded(ObjectNode settings) {
        ObjectNode fields = flat(settings);
        String field = Settings.GAP_FILLING.jsonName();
        return !fields.path(field).asText().equalsIgnoreCase("leave") ? fields
                : fields.deepCopy().put(field, Choice.id(GapFilling.LINEAR)); // which is what was done then
    }

    private static ObjectNode flat(ObjectNode settings) {
        if (!settings.path("network").isObject() && !settings.path("preparation").isObject()) {
            return settings;
        }
        ObjectNode flat = settings.deepCopy();
        JsonNode network = flat.remove("network");
        JsonNode preparation = flat.remove("preparation");
        RENAMED.forEach((before, now) -> rename(flat, before, now));
        if (network instanceof ObjectNode fields) {
            flat.setAll(fields);
        }
        if (preparation instanceof ObjectNode fields) {
            RENAMED_IN_PREPARATION.forEach((before, now) -> rename(fields, before, now));
            flat.setAll(fields);
        }
        return flat;
    }

    private static void rename(ObjectNode fields, String before, String now) {
        JsonNode value = fields.remove(before);
        if (value != null) {
            fields.set(now, value);
        }
    }
}
