package io.github.tidecast.chart;

import io.github.tidecast.chart.LegendEntry.Sample;
import io.github.tidecast.chart.LegendKey.Part;
import io.github.tidecast.series.TimeSeries;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The layers of a forecast chart with their legend, from the back to the front. */
final class TimeLayers {

    private static final double FORECAST_WIDTH = 2.2;
    private static final double OVERLAY_OPACITY = 0.09;

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
        addGaps(content.history());
        addOverlayBands(content.overlays());
        content.bands().stream().sorted(Comparator.comparingDouble(ChartBand::level).reversed()).forEach(this::addBand);
        content.forecast().ifPresent(series -> addBridge(content.history(), series));
        add(LegendKey.of(Part.HISTORY), style.texts().say("chart.history"), Sample.LINE, palette.history(),
                content.history(), 1.3);
        addBacktests(content.backtests());
        for (int i = 0; i < content.overlays().size(); i++) {
            ChartOverlay overlay = content.overlays().get(i);
            add(new LegendKey(Part.OVERLAY, i), overlay.name(), Sample.DASH_DOTTED, palette.overlay(i), overlay.values(),
                    1.4, 9, 3, 2, 3);
        }
        content.preview().ifPresent(series -> add(LegendKey.of(Part.PREVIEW), style.texts().say("chart.preview"),
                Sample.DOTTED, palette.forecast(), series, 1.6, 1.5f, 4));
        content.forecast().ifPresent(series -> add(LegendKey.of(Part.FORECAST), style.texts().say("chart.forecast"),
                Sample.THICK_LINE, palette.forecast(), series, FORECAST_WIDTH));
        addMarks(content.marks());
        legend.sort(Comparator.<LegendEntry>comparingInt(entry -> entry.key().part().ordinal())
                .thenComparingInt(entry -> entry.key().number()));
    }

    private void addGaps(TimeSeries history) {
        Gaps gaps = new Gaps(history);
        if (gaps.count() > 0) {
            LegendKey key = LegendKey.of(Part.GAPS);
            legend.add(new LegendEntry(key, style.texts().say("chart.gaps", gaps.count()), Sample.HATCHED,
                    style.palette().warning()));
            if (!hidden.contains(key)) {
                layers.add(new GapLayer(history.axis(), gaps, style.palette().warning()));
            }
        }
    }

    /** Each earlier forecast is a line of its own, with a mark where it was made. */
    private void addBacktests(List<TimeSeries> backtests) {
        LegendKey key = LegendKey.of(Part.BACKTEST);
        Color color = style.palette().backtest();
        if (backtests.isEmpty()) {
            return;
        }
        legend.add(new LegendEntry(key, style.texts().say("chart.backtest"), Sample.DASHED, color));
        allSeries.addAll(backtests);
        if (!hidden.contains(key)) {
            for (TimeSeries series : backtests) {
                LineLayer line = new LineLayer(series, color, 1.5, 6, 4);
                layers.add(line);
                traces.add(line.trace());
            }
            layers.add(new OriginLayer(backtests, color));
        }
    }

    private void addMarks(List<ChartMark> marks) {
        for (ChartMark.Kind kind : ChartMark.Kind.values()) {
            LegendKey key = LegendKey.of(kind);
            List<ChartMark> ofKind = marks.stream().filter(mark -> mark.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                String words = style.texts().say("chart.marks." + kind.name().toLowerCase(Locale.ROOT), ofKind.size());
                legend.add(new LegendEntry(key, words, sample(kind), style.palette().warning()));
                if (!hidden.contains(key)) {
                    layers.add(new MarkLayer(ofKind, style.palette().warning()));
                }
            }
        }
    }

    private static Sample sample(ChartMark.Kind kind) {
        return switch (kind) {
            case OUTLIER -> Sample.TRIANGLE;
            case DUPLICATE -> Sample.SQUARE;
        };
    }

    private void addBridge(TimeSeries history, TimeSeries forecast) {
        if (BridgeLayer.fits(history, forecast) && !hidden.contains(LegendKey.of(Part.HISTORY))
                && !hidden.contains(LegendKey.of(Part.FORECAST))) {
            List<BandLayer> bands = layers.stream().filter(BandLayer.class::isInstance).map(BandLayer.class::cast)
                    .toList();
            layers.add(new BridgeLayer(history, forecast, bands, style.palette().forecast(), FORECAST_WIDTH));
        }
    }

    /** Behind everything else, and switched with their line. */
    private void addOverlayBands(List<ChartOverlay> overlays) {
        for (int i = 0; i < overlays.size(); i++) {
            if (!hidden.contains(new LegendKey(Part.OVERLAY, i))) {
                Color fill = Palette.faded(style.palette().overlay(i), OVERLAY_OPACITY);
                overlays.get(i).bands().forEach(band -> draw(band, fill));
            }
        }
    }

    private void draw(ChartBand band, Color fill) {
        layers.add(new BandLayer(band, fill));
        traces.add(new SeriesTrace(band.lower()));
        traces.add(new SeriesTrace(band.upper()));
    }

    private void addBand(ChartBand band) {
        LegendKey key = LegendKey.of(band);
        double opacity = band.level() >= 90 ? 0.12 : band.level() >= 70 ? 0.16 : 0.22;
        Color fill = Palette.faded(style.palette().forecast(), opacity);
        legend.add(new LegendEntry(key, style.texts().say("chart.band", band.level()), Sample.AREA,
                Palette.faded(style.palette().forecast(), Math.min(0.6, 3 * opacity - 0.2))));
        allSeries.add(band.lower());
        if (!hidden.contains(key)) {
            draw(band, fill);
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
