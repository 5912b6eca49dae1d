package io.github.tidecast.forecast;

import io.github.tidecast.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A measured accuracy, or the reason why there is none.
 *
 * @param value  finite if defined, NaN otherwise
 * @param reason why it is not defined
 */
public record Score(double value, Optional<Text> reason) {

    public Score {
        Objects.requireNonNull(reason, "reason");
        if (Double.isFinite(value) == reason.isPresent()) {
            throw new IllegalArgumentException("either a finite value or a reason");
        }
    }

    /** A defined score. */
    public static Score of(double value) {
        return new Score(value, Optional.empty());
    }

    /** No score, with the reason. */
    public static Score undefined(Text reason) {
        return new Score(Double.NaN, Optional.of(reason));
    }

    /** True if there is a value. */
    public boolean isDefined() {
        return reason.isEmpty();
    }
}
