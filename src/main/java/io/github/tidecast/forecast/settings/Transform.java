package io.github.tidecast.forecast.settings;

/** How values are reshaped before anything is fitted, and shaped back after. */
public enum Transform { AUTO, NONE, LOG, BOX_COX }
