package io.github.tidecast.forecast.settings;

/** What is done about seasons: found out, ignored, taken out before the network, or given to it as inputs. */
public enum SeasonTreatment { AUTO, NONE, ADJUST, INPUTS }
