package io.github.tidecast.importing;

/** What becomes of several values at one time. */
public enum DuplicateRule { MEAN, FIRST, LAST, SUM }
