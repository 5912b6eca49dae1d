package io.github.tidecast.text;

/**
 * A kind of sentence that the program itself asks about; implemented by enums. A {@link Text} keeps its kind wherever it
 * is stored or sent, and nobody else looks at the key of a text to decide something.
 */
public interface TextKind {

    /** Key in one of the bundles, as that of {@link Text}. */
    String key();

    /** The sentence with what is filled into it. */
    default Text say(Object... arguments) {
        return Text.of(key(), arguments);
    }

    /** Whether a sentence is of this kind. */
    default boolean isKindOf(Text text) {
        return text.key().equals(key());
    }
}
