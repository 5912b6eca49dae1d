package io.github.tidecast.chart;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Figures;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;

/** The losses of trainings over their epochs. Not for several threads at once. */
public final class LossChart {

    private static final LegendKey TRAINING = LegendKey.of(LegendKey.Part.HISTORY);
    private static final LegendKey VALIDATION = LegendKey.of(LegendKey.Part.FORECAST);
    private static final LegendKey BEST = LegendKey.of(LegendKey.Part.BACKTEST);
    private static final int DIGITS = 4;
    private static final int FEWEST_EPOCHS = 10;

    private final List<LossCurve> curves;
    private final ChartStyle style;
    private final JFreeChart chart;

    /**
     * A chart.
     *
     * @param curves      faint ones are drawn behind
     * @param logarithmic whether losses run logarithmically; losses of zero then have no place
     */
    public LossChart(List<LossCurve> curves, boolean logarithmic, ChartStyle style) {
        this.curves = List.copyOf(curves);
        this.style = style;
        List<ChartLayer> layers = new ArrayList<>();
        curves.stream().sorted(Comparator.comparing(curve -> !curve.faint()))
                .forEach(curve -> addCurve(layers, curve, style));
        ValueAxis epochs = ChartFrame.timeAxis(Frequency.NONE, style);
        int longest = curves.stream().mapToInt(curve -> curve.training().length).max().orElse(0);
        epochs.setRange(0.5, Math.max(longest, FEWEST_EPOCHS) + 0.5);
        ValueAxis losses = ChartFrame.valueAxis(logarithmic, style);
        Span range = range(curves, logarithmic);
        losses.setRange(range.min(), range.max());
        this.chart = ChartFrame.chart(epochs, losses, layers, logarithmic, style);
    }

    private static void addCurve(List<ChartLayer> layers, LossCurve curve, ChartStyle style) {
        Palette palette = style.palette();
        double opacity = curve.faint() ? 0.28 : 1;
        TimeAxis axis = TimeAxis.index(curve.training().length);
        Color training = Palette.faded(palette.history(), opacity);
        Color validation = Palette.faded(palette.forecast(), opacity);
        layers.add(new LineLayer(new TimeSeries(curve.name(), axis, finite(curve.training())), training, 1.3));
        layers.add(new LineLayer(new TimeSeries(curve.name(), axis, finite(curve.validation())), validation, 1.6,
                6, 3));
        if (!curve.faint() && curve.bestEpoch() > 0) {
            layers.add((graphics, on) -> drawBest(graphics, on, curve, style));
        }
    }

    private static void drawBest(Graphics2D graphics, Projection on, LossCurve curve, ChartStyle style) {
        double x = on.x(curve.bestEpoch());
        double y = on.y(curve.validation()[curve.bestEpoch() - 1]);
        graphics.setPaint(Palette.faded(style.palette().backtest(), 0.8));
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2, 3}, 0));
        graphics.draw(new Line2D.Double(x, on.area().getY(), x, on.area().getMaxY()));
        if (!Double.isNaN(y)) {
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
        }
    }

    private static double[] finite(double[] losses) {
        return Arrays.stream(losses).map(loss -> Double.isFinite(loss) ? loss : Double.NaN).toArray();
    }

    private static Span range(List<LossCurve> curves, boolean logarithmic) {
        double[] losses = curves.stream()
                .flatMapToDouble(curve -> DoubleStream.concat(Arrays.stream(curve.training()),
                        Arrays.stream(curve.validation())))
                .filter(loss -> Double.isFinite(loss) && (!logarithmic || loss > 0)).toArray();
        double low = Arrays.stream(losses).min().orElse(logarithmic ? 0.1 : 0);
        double high = Arrays.stream(losses).max().orElse(1);
        if (logarithmic) {
            return new Span(low / 1.15, high * 1.15);
        }
        double room = Math.max(0.06 * (high - low), Math.max(1e-9, 0.02 * Math.abs(high)));
        double bottom = Math.max(0, low - room);
        return new Span(bottom, high + room);
    }

    /** The legend: what is drawn how, the curve in front only. */
    public List<LegendEntry> legend() {
        Palette palette = style.palette();
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(new LegendEntry(TRAINING, style.texts().say("chart.loss.training"), LegendEntry.Sample.LINE,
                palette.history()));
        entries.add(new LegendEntry(VALIDATION, style.texts().say("chart.loss.validation"),
                LegendEntry.Sample.DASHED, palette.forecast()));
        front().filter(curve -> curve.bestEpoch() > 0).ifPresent(curve -> entries.add(new LegendEntry(BEST,
                style.texts().say("chart.loss.best", curve.bestEpoch()), LegendEntry.Sample.RING,
                palette.backtest())));
        return entries;
    }

    /** What the curve in front says about the epoch nearest to a place on the time axis. */
    public Optional<Readout> readout(double place) {
        return front().filter(curve -> curve.training().length > 0).map(curve -> {
            int epoch = Math.clamp(Math.round(place), 1, curve.training().length);
            List<Readout.Row> rows = new ArrayList<>();
            addRow(rows, TRAINING, "chart.loss.training", curve.training()[epoch - 1]);
            addRow(rows, VALIDATION, "chart.loss.validation", curve.validation()[epoch - 1]);
            return new Readout(epoch, style.texts().say("chart.loss.epoch", epoch), rows);
        });
    }

    private void addRow(List<Readout.Row> rows, LegendKey key, String label, double loss) {
        if (Double.isFinite(loss)) {
            rows.add(new Readout.Row(key, style.texts().say(label),
                    Figures.significant(style.texts().locale(), loss, DIGITS), loss));
        }
    }

    private Optional<LossCurve> front() {
        return curves.stream().filter(curve -> !curve.faint()).reduce((one, next) -> next);
    }

    /** Draws itself and tells where everything went. */
    public Projection draw(Graphics2D graphics, double width, double height) {
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        RowLegend legend = new RowLegend(curves.isEmpty() ? List.of() : legend(), style);
        double above = legend.height(graphics, width, height);
        chart.draw(graphics, new Rectangle2D.Double(0, above, width, height - above), info);
        if (above > 0) {
            legend.draw(graphics, width);
        }
        return ((LayerPlot) chart.getPlot()).projection(info.getPlotInfo().getDataArea());
    }
}
