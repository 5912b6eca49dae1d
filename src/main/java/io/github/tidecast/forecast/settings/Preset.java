package io.github.tidecast.forecast.settings;

/** How much time a forecast may take. */
public enum Preset { QUICK, BALANCED, THOROUGH }
