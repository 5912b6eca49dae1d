package io.github.tidecast.exporting;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a chart becomes a picture.
 *
 * @param style  colours, language, title and legend
 * @param width  in points, {@value #LEAST_SIDE} to {@value #MOST_SIDE}
 * @param height in points, likewise
 * @param scale  pixels in a point, for PNG only; 0.5 to 8
 * @param view   the part shown; empty for everything
 * @param hidden entries of the legend that are switched off
 */
public record PictureOptions(ChartStyle style, int width, int height, double scale, Optional<ChartView> view,
                             Set<LegendKey> hidden) {

    static final int LEAST_SIDE = 100;
    static final int MOST_SIDE = 10_000;

    public PictureOptions {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(view, "view");
        hidden = Set.copyOf(hidden);
        if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE || !(scale >= 0.5 && scale <= 8)) {
            throw new IllegalArgumentException("not a size: " + width + "x" + height + " at " + scale);
        }
    }

    /** Everything at 1200x675, twice as fine in pixels. */
    public static PictureOptions of(ChartStyle style) {
        return new PictureOptions(style, 1200, 675, 2, Optional.empty(), Set.of());
    }

    /** The same of a part; empty for everything. */
    public PictureOptions showing(Optional<ChartView> part) {
        return new PictureOptions(style, width, height, scale, part, hidden);
    }
}
