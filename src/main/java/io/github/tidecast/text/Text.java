package io.github.tidecast.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence to be: the key of a text and what is filled into it.
 *
 * @param key       key in one of the bundles; its first part names the bundle, as in {@code importing.empty}
 * @param arguments values for the placeholders {0}, {1}, ...: String, Integer, Long, Double, Boolean or Text
 */
public record Text(String key, List<Object> arguments) {

    public Text {
        arguments = List.copyOf(arguments);
    }

    /** Whether another text says the same, perhaps of something else. */
    public boolean isSameKindAs(Text other) {
        return key.equals(other.key);
    }

    /** Short form for {@code new Text(key, List.of(arguments))}. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, Arrays.asList(arguments));
    }
}
