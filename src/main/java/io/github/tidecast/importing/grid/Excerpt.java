package io.github.tidecast.importing.grid;

/** The beginning of a text, for eyes: a cell may hold pages. */
public final class Excerpt {

    /** Characters of a cell that a sentence names at most. */
    public static final int IN_A_SENTENCE = 120;

    private Excerpt() {
    }

    /** The text, or its beginning with an ellipsis, {@code most} characters at most; no character is halved. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "\u2026";
    }
}
