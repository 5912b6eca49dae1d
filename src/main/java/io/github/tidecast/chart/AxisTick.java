package io.github.tidecast.chart;

/**
 * A place on an axis that is labelled.
 *
 * @param at      value there
 * @param label   what stands there, as in "09:00"
 * @param context what the label leaves out, as in "13 Mar 2024"; shown where it changes; empty for none
 */
record AxisTick(double at, String label, String context) {
}
