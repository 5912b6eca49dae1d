package io.github.tidecast.project;

/** The look of the window: as the system has it, light or dark. */
public enum Theme { SYSTEM, LIGHT, DARK }
