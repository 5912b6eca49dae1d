package io.github.tidecast.importing;

/** Order of day, month and year where a date is digits only. */
public enum DateOrder { DMY, MDY, YMD }
