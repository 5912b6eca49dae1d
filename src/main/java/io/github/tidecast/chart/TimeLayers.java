package io.github.tidecast.chart;

import io.github.tidecast.chart.LegendEntry.Sample;
import io.github.tidecast.chart.LegendKey.Part;
import io.github.tidecast.series.TimeSeries;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The layers of a forecast chart with their legend, from the back to the front. */
final class TimeLayers {

    private final List<ChartLayer> layers = new ArrayList<>();
    private final List<LegendEntry> legend = new ArrayList<>();
    private final List<SeriesTrace> traces = new ArrayList<>();
    private final List<TimeSeries> allSeries = new ArrayList<>();
    private final ChartStyle style;
    private final Set<LegendKey> hidden;

    TimeLayers(ChartContent content, ChartStyle style, Set<LegendKey> hidden) {
        this.style = style;
        this.hidden = Set.copyOf(hidden);
        Palette palette = style.palette();
        content.forecast().or(content::preview).ifPresent(future -> layers.add(new StartLayer(future, style)));
        content.bands().stream().sorted(Comparator.comparingDouble(ChartBand::level).reversed()).forEach(this::addBand);
        add(LegendKey.of(Part.HISTORY), style.texts().say("chart.history"), Sample.LINE, palette.history(),
                content.history(), 1.3);
        content.backtest().ifPresent(series -> add(LegendKey.of(Part.BACKTEST), style.texts().say("chart.backtest"),
                Sample.DASHED, palette.backtest(), series, 1.5, 6, 4));
        for (int i = 0; i < content.overlays().size(); i++) {
            ChartOverlay overlay = content.overlays().get(i);
            add(new LegendKey(Part.OVERLAY, i), overlay.name(), Sample.DASHED, palette.overlay(i), overlay.values(),
                    1.4, 9, 3, 2, 3);
        }
        content.preview().ifPresent(series -> add(LegendKey.of(Part.PREVIEW), style.texts().say("chart.preview"),
                Sample.DOTTED, palette.forecast(), series, 1.6, 1.5f, 4));
        content.forecast().ifPresent(series -> add(LegendKey.of(Part.FORECAST), style.texts().say("chart.forecast"),
                Sample.THICK_LINE, palette.forecast(), series, 2.2));
    }

    private void addBand(ChartBand band) {
        LegendKey key = new LegendKey(Part.BAND, (int) Math.round(band.level() * 10));
        double opacity = band.level() >= 90 ? 0.12 : band.level() >= 70 ? 0.16 : 0.22;
        Color fill = Palette.faded(style.palette().forecast(), opacity);
        legend.add(new LegendEntry(key, style.texts().say("chart.band", band.level()), Sample.AREA, fill));
        allSeries.add(band.lower());
        if (!hidden.contains(key)) {
            layers.add(new BandLayer(band, fill));
            traces.add(new SeriesTrace(band.lower()));
            traces.add(new SeriesTrace(band.upper()));
        }
    }

    private void add(LegendKey key, String label, Sample sample, Color color, TimeSeries series, double width,
                     float... dash) {
        legend.add(new LegendEntry(key, label, sample, color));
        allSeries.add(series);
        if (!hidden.contains(key)) {
            LineLayer line = new LineLayer(series, color, width, dash);
            layers.add(line);
            traces.add(line.trace());
        }
    }

    List<ChartLayer> layers() {
        return layers;
    }

    List<LegendEntry> legend() {
        return legend;
    }

    /** What is visible and decides the range of values. */
    List<SeriesTrace> traces() {
        return traces;
    }

    /** Everything, switched off or not: it decides the range of time, which must not jump. */
    List<TimeSeries> allSeries() {
        return allSeries;
    }
}
