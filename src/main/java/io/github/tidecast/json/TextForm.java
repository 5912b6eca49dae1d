package io.github.tidecast.json;

import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/** A text in JSON; its arguments keep their types. */
record TextForm(String key, List<Argument> arguments) {

    static TextForm of(Text text) {
        return new TextForm(text.key(), text.arguments().stream().map(Argument::of).toList());
    }

    Text text() {
        return new Text(key, arguments.stream().map(Argument::value).toList());
    }

    /** The types an argument may have. */
    enum Type { STRING, INTEGER, LONG, DOUBLE, BOOLEAN, TEXT }

    /**
     * An argument.
     *
     * @param word the value in Java's exact notation, unless it is a text
     * @param text the value if it is a text
     */
    record Argument(Type type, Optional<String> word, Optional<Text> text) {

        static Argument of(Object value) {
            return switch (value) {
                case String word -> word(Type.STRING, word);
                case Integer number -> word(Type.INTEGER, number);
                case Long number -> word(Type.LONG, number);
                case Double number -> word(Type.DOUBLE, number);
                case Boolean flag -> word(Type.BOOLEAN, flag);
                case Text text -> new Argument(Type.TEXT, Optional.empty(), Optional.of(text));
                default -> throw new IllegalArgumentException("a text cannot hold a " + value.getClass());
            };
        }

        private static Argument word(Type type, Object value) {
            return new Argument(type, Optional.of(value.toString()), Optional.empty());
        }

        Object value() {
            return switch (type) {
                case STRING -> written();
                case INTEGER -> Integer.valueOf(written());
                case LONG -> Long.valueOf(written());
                case DOUBLE -> Double.valueOf(written());
                case BOOLEAN -> Boolean.valueOf(written());
                case TEXT -> text.orElseThrow(() -> new IllegalArgumentException("text missing"));
            };
        }

        private String written() {
            return word.orElseThrow(() -> new IllegalArgumentException("argument missing"));
        }
    }
}
