package io.github.tidecast.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import java.util.List;

/** Settings as fields of an object in JSON: choices by the words of the command line. */
public final class SettingFields {

    private SettingFields() {
    }

    /** Puts the value of a setting under its name. */
    public static void put(ObjectNode node, Setting<?> setting, ForecastSettings settings) {
        String name = setting.jsonName();
        switch (settings.get(setting)) {
            case Integer whole -> node.put(name, whole);
            case Long whole -> node.put(name, whole);
            case Double fraction -> node.put(name, fraction);
            case Boolean flag -> node.put(name, flag);
            case Enum<?> word -> node.put(name, Choice.id(word));
            case List<?> list -> {
                ArrayNode array = node.putArray(name);
                for (Object one : list) {
                    if (one instanceof Integer whole) {
                        array.add(whole);
                    } else {
                        array.add((Double) one);
                    }
                }
            }
            default -> throw new IllegalArgumentException("no value of a setting: " + setting);
        }
    }
}
