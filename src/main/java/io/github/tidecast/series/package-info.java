/**
 * Time series as values: {@link io.github.tidecast.series.TimeAxis} says when,
 * {@link io.github.tidecast.series.TimeSeries} what, {@link io.github.tidecast.series.SeriesTable} several on one
 * axis. NaN means missing; nothing here knows files, networks or windows. Times are local date-times without zone
 * (milliseconds since 1970-01-01T00:00 on the wall clock): people's tables speak of their own clock, and a zone that
 * was guessed would move values.
 */
package io.github.tidecast.series;
