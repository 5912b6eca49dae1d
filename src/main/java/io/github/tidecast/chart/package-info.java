/**
 * Charts drawn from values: content, style, layers, thinning, axes. Knows no window and no forecast.
 *
 * <p>Decision: JFreeChart lays out title, axes and grid and draws on any {@code Graphics2D}, so that screen, PNG, SVG
 * and PDF are one drawing; what is inside the axes is drawn by our own layers instead of its renderers, because those
 * walk item by item and stroke dense zigzags, which took 40 seconds for a million noisy points. Layers ask a tree of
 * extremes for each pixel column instead. Ticks are our own too: those of {@code DateAxis} jump while panning and do
 * not tell the year of an hour.
 */
package io.github.tidecast.chart;
