package io.github.tidecast.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a chart. Blue against orange on a neutral history stays apart for every kind of colour blindness
 * and in grey print; the overlays follow Okabe and Ito (2008), "Color Universal Design".
 *
 * @param background behind everything
 * @param text       titles
 * @param quiet      axis labels and notes
 * @param grid       grid lines
 * @param history    what happened
 * @param forecast   what will happen, and its bands
 * @param backtest   what would have been forecast
 * @param warning    marked points and gaps
 * @param overlays   other runs, in turn
 */
public record Palette(Color background, Color text, Color quiet, Color grid, Color history, Color forecast,
                      Color backtest, Color warning, List<Color> overlays) {

    /** For light windows and for paper. */
    public static final Palette LIGHT = new Palette(new Color(0xFFFFFF), new Color(0x1F2733), new Color(0x667080),
            new Color(0xE8EBEF), new Color(0x3D4B5C), new Color(0x0A66C2), new Color(0xD9660B), new Color(0xB3261E),
            List.of(new Color(0x008F6B), new Color(0x9C4F96), new Color(0x8A6D00), new Color(0x3F8FC4)));

    /** For dark windows. */
    public static final Palette DARK = new Palette(new Color(0x0D1117), new Color(0xE6EBF1), new Color(0x98A3B0),
            new Color(0x242C36), new Color(0xB9C4D0), new Color(0x58A6FF), new Color(0xF29D49), new Color(0xFF8A80),
            List.of(new Color(0x35C79F), new Color(0xD08CCB), new Color(0xE0C04A), new Color(0x8CC8F0)));

    public Palette {
        overlays = List.copyOf(overlays);
    }

    /** The colour of the overlay with a number, from 0. */
    public Color overlay(int number) {
        return overlays.get(number % overlays.size());
    }

    /** A colour with an opacity from 0 to 1. */
    public static Color faded(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }
}
