/** Charts as JFreeChart objects drawn from values: content, style, thinning, axes. Knows no window. */
package io.github.tidecast.chart;
