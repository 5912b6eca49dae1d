package io.github.tidecast.chart;

import io.github.tidecast.text.Texts;
import java.util.Objects;

/**
 * How a chart looks.
 *
 * @param dark        dark or light colours
 * @param texts       language of legend and axes
 * @param title       above the chart; empty text for none
 * @param legend      whether a legend is drawn below
 * @param transparent whether the background is left out, for screens that have their own
 */
public record ChartStyle(boolean dark, Texts texts, String title, boolean legend, boolean transparent) {

    public ChartStyle {
        Objects.requireNonNull(texts, "texts");
        title = Printable.of(title);
    }

    /** For the window, which has its own background, title and legend. */
    public static ChartStyle screen(boolean dark, Texts texts) {
        return new ChartStyle(dark, texts, "", false, true);
    }

    /** For files and paper. */
    public static ChartStyle paper(boolean dark, Texts texts, String title) {
        return new ChartStyle(dark, texts, title, true, false);
    }

    /** Its colours. */
    public Palette palette() {
        return dark ? Palette.DARK : Palette.LIGHT;
    }
}
