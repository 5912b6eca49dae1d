package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import java.util.Optional;

/**
 * A sentence for the user that needs no answer.
 *
 * @param kind   how it looks and how long it stays
 * @param text   the sentence
 * @param action what can be done about it
 */
public record Notice(Kind kind, Text text, Optional<Action> action) {

    /** The three kinds. */
    public enum Kind { DONE, HINT, PROBLEM }

    /**
     * Something to do from a notice.
     *
     * @param label  what its button says
     * @param effect what it does, on the FX thread
     * @param onDesk whether it changes what is on the desk: with another project there it would mix the two
     */
    public record Action(Text label, Runnable effect, boolean onDesk) {
    }

    /** Something went well. */
    public static Notice done(Text text) {
        return new Notice(Kind.DONE, text, Optional.empty());
    }

    /** Something to know. */
    public static Notice hint(Text text) {
        return new Notice(Kind.HINT, text, Optional.empty());
    }

    /** Something went wrong. */
    public static Notice problem(Text text) {
        return new Notice(Kind.PROBLEM, text, Optional.empty());
    }

    /** The same with something to do to the desk, which can be done as long as its project is there. */
    public Notice with(Text label, Runnable effect) {
        return new Notice(kind, text, Optional.of(new Action(label, effect, true)));
    }

    /** The same with something to do whatever is on the desk. */
    public Notice withLasting(Text label, Runnable effect) {
        return new Notice(kind, text, Optional.of(new Action(label, effect, false)));
    }

    /** The same as a mere sentence. */
    Notice withoutAction() {
        return new Notice(kind, text, Optional.empty());
    }

    /** Whether it offers to change what is on the desk. */
    boolean offersChange() {
        return action.filter(Action::onDesk).isPresent();
    }
}
