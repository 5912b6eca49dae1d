package io.github.tidecast.forecast.settings;

import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that a person may decide about a forecast, with all that form, command line, files, comparison and search
 * must know of it. Its texts are {@code setting.name.KEY}, {@code .hint.}, {@code .unit.}, {@code .effect.},
 * {@code .choice.KEY.} and, where the command line means more than the form, {@code .option.}.
 *
 * @param <T>    type of its values
 * @param key    its name for programs, in small letters with hyphens
 * @param words  the key of its texts; its own unless it shares them with another setting
 * @param type   what its values may be
 * @param place  where the form shows it
 * @param usual  its value unless the series or a person asks for another
 * @param before its value in files of the versions that did not have it
 * @param effect how is said what a change of it does
 * @param search how it is searched; empty if it is not
 */
public record Setting<T>(String key, String words, SettingType<T> type, Place place, T usual, T before, Effect effect,
                         Optional<Search> search) {

    /** Where the form shows a setting. */
    public enum Place {
        /** Among the first. */
        MAIN,
        /** Among those that unfold. */
        MORE,
        /** Not among the fields. */
        ELSEWHERE
    }

    /** How is said what a change does. A choice or a flag always has a sentence for each word. */
    public enum Effect {
        /** By the value: {0} is the number, {1} the number in steps of the series. */
        VALUE,
        /** By whether it grew or fell: {@code .more} and {@code .less}. */
        DIRECTION
    }

    public Setting {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(search, "search");
        if (!type.allows(usual) || !type.allows(before)) {
            throw new IllegalArgumentException(key + " cannot be " + usual + " or " + before);
        }
    }

    /** A setting that is not searched. */
    public static <T> Setting<T> of(String key, SettingType<T> type, Place place, T usual) {
        return new Setting<>(key, key, type, place, usual, usual, Effect.VALUE, Optional.empty());
    }

    /** The same, with another value in files of the versions that did not have it. */
    public Setting<T> before(T value) {
        return new Setting<>(key, words, type, place, usual, value, effect, search);
    }

    /** The same, of which is said whether it grew or fell. */
    public Setting<T> byDirection() {
        return new Setting<>(key, words, type, place, usual, before, Effect.DIRECTION, search);
    }

    /** The same, but searched. */
    public Setting<T> searched(Search how) {
        return new Setting<>(key, words, type, place, usual, before, effect, Optional.of(how));
    }

    /** The same with the texts of another setting. */
    public Setting<T> named(Setting<?> other) {
        return new Setting<>(key, other.words, type, place, usual, before, effect, search);
    }

    /** Its name for a person. */
    public Text label() {
        return Text.of("setting.name." + words);
    }

    /** What it means, in one sentence. */
    public Text hint() {
        return Text.of("setting.hint." + words);
    }

    /**
     * Its type, of a setting that is a number.
     *
     * @throws IllegalStateException if it is none
     */
    public Numeric<?> numeric() {
        if (type instanceof Numeric<?> number) {
            return number;
        }
        throw new IllegalStateException(key + " is no number");
    }

    /** What is wrong with a value outside: "Window must lie between 1 and 2,000." */
    public Text complaint() {
        return switch (type) {
            case Numeric<?> number -> Text.of("setting.limit", label(), number.least(), number.greatest());
            case SettingType.Lengths lengths -> Text.of("setting.limit", label(), lengths.least(), lengths.greatest());
            case SettingType.Levels levels -> Text.of("setting.limit", label(), levels.least(), levels.greatest());
            default -> throw new IllegalStateException(key + " has no limits");
        };
    }

    /** A value for a person: a number as it is, a choice by its name. */
    public Text say(T value) {
        return switch (value) {
            case Enum<?> word -> Text.of("setting.choice." + words + "." + Choice.id(word));
            case Boolean on -> Text.of(on ? "setting.on" : "setting.off");
            case List<?> all when all.isEmpty() -> Text.of("setting.none");
            case List<?> all -> Text.of("setting.value",
                    all.stream().map(Setting::plain).collect(Collectors.joining(", ")));
            default -> Text.of("setting.value", plain(value));
        };
    }

    /** A number without grouping, powers or zeros behind. */
    private static String plain(Object number) {
        return number instanceof Double real ? BigDecimal.valueOf(real).stripTrailingZeros().toPlainString()
                : number.toString();
    }

    /**
     * The value itself, if it is allowed; for constructors, whose callers have validated.
     *
     * @throws IllegalArgumentException if it is not
     */
    public T check(T value) {
        Objects.requireNonNull(value, key);
        if (!type.allows(value)) {
            throw new IllegalArgumentException(key + " cannot be " + value);
        }
        return value;
    }

    /** The value itself, if it is allowed; for values that come from a user. */
    public T checkInput(T value) throws SayableException {
        if (!type.allows(value)) {
            throw new SayableException(complaint());
        }
        return value;
    }

    /** Its name in JSON, as in {@code learningRate}. */
    public String jsonName() {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter == '-') {
                capital = true;
            } else {
                name.append(capital ? Character.toUpperCase(letter) : letter);
                capital = false;
            }
        }
        return name.toString();
    }

    /** By the key alone, because settings are looked up all the time. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Setting<?> setting && key.equals(setting.key)
                && type.equals(setting.type) && usual.equals(setting.usual);
    }

    @Override
    public String toString() {
        return key;
    }
}
