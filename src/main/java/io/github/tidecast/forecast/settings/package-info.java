/**
 * What a person may decide about a forecast: its settings, their limits and their choices. Knows nothing of how a
 * forecast is made, so that form, command line, files and search can share one list of settings.
 */
package io.github.tidecast.forecast.settings;
