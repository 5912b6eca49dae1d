/**
 * Charts in the window. The drawing is that of {@link io.github.tidecast.chart}, put on a canvas through
 * fxgraphics2d once a pulse. Decision: own gestures instead of the chart viewer that comes with JFreeChart, because
 * that one repaints on every change and turns the wheel the wrong way; ChartFX was measured and took seconds a frame
 * with a million noisy points.
 */
package io.github.tidecast.ui.plot;
