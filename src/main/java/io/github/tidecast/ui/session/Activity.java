package io.github.tidecast.ui.session;

import io.github.tidecast.text.Text;
import java.util.OptionalDouble;

/**
 * What the program is doing.
 *
 * @param text             in words
 * @param share            part that is done, 0 to 1; -1 if unknown
 * @param remainingSeconds estimate, if there is one
 */
public record Activity(Text text, double share, OptionalDouble remainingSeconds) {
}
