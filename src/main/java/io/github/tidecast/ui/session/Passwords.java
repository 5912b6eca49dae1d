package io.github.tidecast.ui.session;

import io.github.tidecast.importing.Refusal;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.text.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks for the password of a file that was refused for want of one.
 *
 * @param question asks the user, with the reason; empty if the user has none
 */
public record Passwords(Function<Text, Optional<String>> question) {

    private static final Set<RefusalKind> REASONS =
            EnumSet.of(RefusalKind.PASSWORD_NEEDED, RefusalKind.PASSWORD_WRONG);

    /** The password to try; empty if none was missing, or the user has none. */
    public Optional<String> after(Refusal refusal) {
        return REASONS.contains(refusal.kind()) ? question.apply(refusal.text()) : Optional.empty();
    }
}
