package io.github.tidecast.series;

/** What is put where a value is missing, for the fit only; always the user's choice. */
public enum GapFilling {
    /** The last value before it. */
    PREVIOUS,
    /** On the straight line between its neighbours. */
    LINEAR,
    /** On the straight line between the levels around it, with the figures of the season; linear without a season. */
    SEASONAL,
    /** Zero. */
    ZERO
}
