package io.github.tidecast.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Settings in JSON: an object with one field for each setting, in the order of the list. */
final class SettingsForm {

    private final List<Setting<?>> all;
    private final boolean complete;

    private SettingsForm(List<Setting<?>> all, boolean complete) {
        this.all = all;
        this.complete = complete;
    }

    /** A form that refuses what lacks a setting or has another one; between two processes of one version. */
    static SettingsForm strict(List<Setting<?>> all) {
        return new SettingsForm(all, true);
    }

    /**
     * A form for files of other versions: what an earlier one did not have gets the value that it had without saying
     * so, and what only a later one has is left alone.
     */
    static SettingsForm ofFiles(List<Setting<?>> all) {
        return new SettingsForm(all, false);
    }

    /** The settings as an object. */
    ObjectNode write(ForecastSettings settings) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        all.forEach(setting -> SettingFields.put(fields, setting, settings));
        return fields;
    }

    /**
     * Settings from an object.
     *
     * @throws IllegalArgumentException if a value is none of its setting
     */
    ForecastSettings read(ObjectNode given) {
        ObjectNode fields = complete ? given : OlderSettings.upgraded(given);
        if (complete) {
            refuseUnknown(fields);
        }
        ForecastSettings settings = ForecastSettings.USUAL;
        for (Setting<?> setting : all) {
            settings = take(settings, setting, fields);
        }
        return settings;
    }

    private void refuseUnknown(ObjectNode fields) {
        Set<String> unknown = new HashSet<>();
        fields.fieldNames().forEachRemaining(unknown::add);
        all.forEach(setting -> unknown.remove(setting.jsonName()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no settings: " + unknown);
        }
    }

    private <T> ForecastSettings take(ForecastSettings settings, Setting<T> setting, ObjectNode fields) {
        JsonNode field = fields.get(setting.jsonName());
        if (field == null && !complete) {
            return settings.with(setting, setting.before());
        }
        if (field == null) {
            throw new IllegalArgumentException("no " + setting);
        }
        return settings.with(setting, value(setting, field));
    }

    @SuppressWarnings("unchecked") // each type of a setting has one type of values
    private static <T> T value(Setting<T> setting, JsonNode field) {
        return (T) switch (setting.type()) {
            case Numeric<?> number when field.isNumber() && number.allows(field.doubleValue())
                    && (!number.isWhole() || field.canConvertToExactIntegral()) -> number.of(field.doubleValue());
            case Flag flag when field.isBoolean() -> field.booleanValue();
            case Choice<?> choice when field.isTextual() -> word(choice, field.textValue());
            case Lengths lengths when field.isArray() -> list(field, JsonNode::isInt, JsonNode::intValue);
            case Levels levels when field.isArray() -> list(field, JsonNode::isNumber, JsonNode::doubleValue);
            default -> throw new IllegalArgumentException(setting + " cannot be " + field);
        };
    }

    /** A word as programs read it, or as projects of format 1 and 2 have it. */
    private static Enum<?> word(Choice<?> choice, String name) {
        return choice.all().stream().filter(word -> Choice.id(word).equals(name) || word.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice: " + name));
    }

    private static <V> List<V> list(JsonNode array, Function<JsonNode, Boolean> fits, Function<JsonNode, V> value) {
        List<V> values = new ArrayList<>();
        for (JsonNode one : (ArrayNode) array) {
            if (!fits.apply(one)) {
                throw new IllegalArgumentException("no number: " + one);
            }
            values.add(value.apply(one));
        }
        return values;
    }
}
