package io.github.tidecast.chart;

import java.awt.Color;

/**
 * A line of the legend.
 *
 * @param key    what it switches
 * @param label  its name in the user's language
 * @param sample how it is drawn
 * @param color  in which colour
 */
public record LegendEntry(LegendKey key, String label, Sample sample, Color color) {

    /** How a part is drawn, told apart without colour. */
    public enum Sample { LINE, THICK_LINE, DASHED, DASH_DOTTED, DOTTED, AREA, HATCHED, RING, TRIANGLE, SQUARE }
}
