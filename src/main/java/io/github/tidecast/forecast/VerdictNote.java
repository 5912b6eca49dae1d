package io.github.tidecast.forecast;

import io.github.tidecast.text.TextKind;

/** The sentences of a verdict by which it is known how it came about. */
public enum VerdictNote implements TextKind {

    /** First of a verdict whose forecast is that of a method the user has chosen. */
    CHOSEN("forecast.verdict.chosen"),
    /** Methods were compared by squared errors, and not by absolute ones. */
    SQUARED("forecast.verdict.squared");

    private final String key;

    VerdictNote(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether a verdict has this sentence. */
    public boolean isIn(Verdict verdict) {
        return verdict.sentences().stream().anyMatch(this::isKindOf);
    }
}
