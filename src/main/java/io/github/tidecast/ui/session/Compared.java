package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.project.Run;

/**
 * A run that is laid over the one on screen.
 *
 * @param run    the run
 * @param result its forecast and loss curve, read from where the run keeps them
 */
public record Compared(Run run, ForecastResult result) {
}
