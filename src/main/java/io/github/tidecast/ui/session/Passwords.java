package io.github.tidecast.ui.session;

import io.github.tidecast.text.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks for the password of a file that was refused for want of one.
 *
 * @param question asks the user, with the reason; empty if the user has none
 */
public record Passwords(Function<Text, Optional<String>> question) {

    private static final Set<String> REASONS = Set.of("importing.password-needed", "importing.password-wrong");

    /** The password to try; empty if none was missing, or the user has none. */
    public Optional<String> after(Text refusal) {
        return REASONS.contains(refusal.key()) ? question.apply(refusal) : Optional.empty();
    }
}
