package io.github.tidecast.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Settings as projects of format 1 and 2 have them: network and preparation are objects of their own, some names differ. */
final class NestedSettings {

    private static final Map<String, String> RENAMED = Map.of("members", "networks", "spacing", "originSpacing");
    private static final Map<String, String> RENAMED_IN_PREPARATION =
            Map.of("season", "seasonTreatment", "calendarInputs", "calendar", "gaps", "gapFilling");

    private NestedSettings() {
    }

    /** The fields as they are named today; the object itself if it is of today. */
    static ObjectNode flat(ObjectNode settings) {
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
