package io.github.tidecast.forecast;

/** How much time a forecast may take. */
public enum Preset { QUICK, BALANCED, THOROUGH }
