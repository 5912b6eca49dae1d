package io.github.tidecast.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.DeviceChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Settings as JSON, field by field: a bad value costs one setting, and its name is noted. */
final class SettingsJson {

    private final ObjectMapper mapper;
    private final List<String> unreadable = new ArrayList<>();

    SettingsJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Names of the fields that the last {@link #read} could not understand. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    UserSettings read(ObjectNode tree) {
        unreadable.clear();
        UserSettings fallback = UserSettings.DEFAULT;
        return new UserSettings(
                field(tree, "language", node -> Optional.of(locale(node)), fallback.language()),
                field(tree, "theme", node -> Theme.valueOf(text(node).toUpperCase(Locale.ROOT)), fallback.theme()),
                field(tree, "recentFiles", SettingsJson::files, fallback.recentFiles()),
                field(tree, "window", node -> Optional.of(place(node)), fallback.window()),
                field(tree, "foldedPanes", node -> Set.copyOf(texts(node)), fallback.foldedPanes()),
                field(tree, "dividers", SettingsJson::dividers, fallback.dividers()),
                field(tree, "readings", this::readings, fallback.readings()),
                field(tree, "device", node -> DeviceChoice.valueOf(text(node).toUpperCase(Locale.ROOT)),
                        fallback.device()));
    }

    /** Sets the known fields and leaves others as they are. */
    void write(UserSettings settings, ObjectNode tree) {
        set(tree, "language", settings.language().map(locale -> tree.textNode(locale.toLanguageTag())));
        tree.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        ArrayNode files = tree.putArray("recentFiles");
        settings.recentFiles().files().forEach(file -> files.add(file.toString()));
        set(tree, "window", settings.window().map(place -> mapper.valueToTree(place)));
        ArrayNode folded = tree.putArray("foldedPanes");
        new TreeSet<>(settings.foldedPanes()).forEach(folded::add);
        ObjectNode dividers = tree.putObject("dividers");
        new TreeMap<>(settings.dividers()).forEach(dividers::put);
        ArrayNode readings = tree.putArray("readings");
        settings.readings().readings().forEach(reading -> readings.addObject().put("shape", reading.shape())
                .set("options", mapper.valueToTree(OptionsForm.of(reading.options()))));
        tree.put("device", settings.device().name().toLowerCase(Locale.ROOT));
    }

    private static void set(ObjectNode tree, String name, Optional<? extends JsonNode> value) {
        value.ifPresentOrElse(node -> tree.set(name, node), () -> tree.remove(name));
    }

    /** Reads a value or says by an exception that it is none. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(JsonNode node) throws JsonProcessingException;
    }

    private <T> T field(ObjectNode tree, String name, Reading<T> reading, T fallback) {
        JsonNode node = tree.get(name);
        if (node == null || node.isNull()) {
            return fallback;
        }
        try {
            return reading.read(node);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            unreadable.add(name);
            return fallback;
        }
    }

    private static Locale locale(JsonNode node) {
        Locale locale = Locale.forLanguageTag(text(node));
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("no language: " + node);
        }
        return locale;
    }

    private static RecentFiles files(JsonNode node) {
        return new RecentFiles(texts(node).stream().map(Path::of).toList());
    }

    private static Map<String, Double> dividers(JsonNode node) {
        Map<String, Double> positions = new TreeMap<>();
        node.properties().forEach(entry -> {
            double position = number(entry.getValue());
            if (position < 0 || position > 1) {
                throw new IllegalArgumentException("a divider is between 0 and 1: " + position);
            }
            positions.put(entry.getKey(), position);
        });
        return positions;
    }

    private static WindowPlace place(JsonNode node) {
        return new WindowPlace(number(node.path("x")), number(node.path("y")), number(node.path("width")),
                number(node.path("height")), node.path("maximized").asBoolean());
    }

    private RememberedReadings readings(JsonNode node) throws JsonProcessingException {
        List<RememberedReadings.Reading> readings = new ArrayList<>();
        for (JsonNode one : node) {
            OptionsForm form = mapper.treeToValue(one.path("options"), OptionsForm.class);
            if (form == null) {
                throw new IllegalArgumentException("a shape without options: " + one);
            }
            readings.add(new RememberedReadings.Reading(text(one.path("shape")), form.options()));
        }
        return new RememberedReadings(readings);
    }

    private static List<String> texts(JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("no list: " + node);
        }
        List<String> texts = new ArrayList<>();
        node.forEach(element -> texts.add(text(element)));
        return texts;
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("no text: " + node);
        }
        return node.textValue();
    }

    private static double number(JsonNode node) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException("no number: " + node);
        }
        return node.doubleValue();
    }
}
