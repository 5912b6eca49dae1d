package io.github.tidecast.forecast.settings;

/** Whether values unlike all others are left out where a forecast is fitted, or kept because they really happened. */
public enum OutlierTreatment { AUTO, KEEP }
