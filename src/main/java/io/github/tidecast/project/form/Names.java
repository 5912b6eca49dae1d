package io.github.tidecast.project.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Constants by name, of which a newer version may have more. */
public final class Names {

    private Names() {
    }

    /** The constant of a name; empty if this version has none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** A map by names, in the order of the names. */
    static <E extends Enum<E>, V, F> Map<String, F> names(Map<E, V> values, Function<V, F> form) {
        Map<String, F> named = new LinkedHashMap<>();
        values.keySet().stream().sorted(Comparator.comparing(Enum::name))
                .forEach(key -> named.put(key.name(), form.apply(values.get(key))));
        return named;
    }

    /** A map by constants, without the names that this version does not know. */
    static <E extends Enum<E>, V, F> Map<E, V> constants(Class<E> type, Map<String, F> named, Function<F, V> value) {
        Map<E, V> values = new LinkedHashMap<>();
        named.forEach((name, form) -> find(type, name).ifPresent(key -> values.put(key, value.apply(form))));
        return values;
    }
}
