package io.github.tidecast.importing;

import io.github.tidecast.text.Text;

/**
 * That a file cannot be used.
 *
 * @param kind why
 * @param text what to tell the user
 */
public record Refusal(RefusalKind kind, Text text) {
}
