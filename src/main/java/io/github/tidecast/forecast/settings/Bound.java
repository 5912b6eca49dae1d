package io.github.tidecast.forecast.settings;

/** Whether forecasts may fall below zero: by the data (never negative stays so), never, or freely. */
public enum Bound { AUTO, NEVER_NEGATIVE, NONE }
