package io.github.tidecast.chart;

/**
 * What an entry of the legend stands for.
 *
 * @param part   which part of the chart
 * @param number which one of several overlays or kinds of marks, from 0; the level in percent times ten of a band
 */
public record LegendKey(Part part, int number) {

    /** A part of a chart. */
    public enum Part { HISTORY, BACKTEST, FORECAST, BAND, PREVIEW, OVERLAY, GAPS, MARKS }

    /** A part of which there is one. */
    public static LegendKey of(Part part) {
        return new LegendKey(part, 0);
    }

    /** A kind of marks. */
    public static LegendKey of(ChartMark.Kind kind) {
        return new LegendKey(Part.MARKS, kind.ordinal());
    }

    /** A band, told by its level. */
    public static LegendKey of(ChartBand band) {
        return new LegendKey(Part.BAND, (int) Math.round(band.level() * 10));
    }
}
