package io.github.tidecast.chart;

import io.github.tidecast.chart.LegendKey.Part;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Figures;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a chart says about a point in time.
 *
 * @param time  the point nearest to what was asked for
 * @param title that point in words
 * @param rows  the values there
 */
public record Readout(double time, String title, List<Row> rows) {

    /**
     * A value with its name.
     *
     * @param key   what it belongs to
     * @param label in words
     * @param value in words
     * @param at    where a dot is set, NaN for none
     */
    public record Row(LegendKey key, String label, String value, double at) {
    }

    public Readout {
        rows = List.copyOf(rows);
    }

    /**
     * The readout at the point nearest to a time; empty if there are no points.
     *
     * @param visible the visible range of values, which decides the digits
     */
    public static Optional<Readout> at(ChartContent content, Texts texts, Set<LegendKey> hidden, double time,
                                       Span visible) {
        return nearest(content, time).map(at -> new Builder(content, texts, hidden, at, visible).build());
    }

    private static Optional<Double> nearest(ChartContent content, double time) {
        TimeScale scale = TimeScale.of(content.history().axis().frequency());
        double place = scale.place(time);
        return Stream.concat(Stream.of(content.history()), content.forecast().or(content::preview).stream())
                .filter(series -> series.size() > 0)
                .map(series -> (double) series.axis().millis(Positions.nearest(series.axis(), time)))
                .min((a, b) -> Double.compare(Math.abs(scale.place(a) - place), Math.abs(scale.place(b) - place)));
    }

    /** All of it in one sentence, for screen readers. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(title);
        rows.forEach(row -> sentence.append("; ").append(row.label()).append(' ').append(row.value()));
        return sentence.toString();
    }

    private static final class Builder {

        /** Digits of what is visible from top to bottom. */
        private static final int DIGITS = 4;

        private final ChartContent content;
        private final Texts texts;
        private final Set<LegendKey> hidden;
        private final double time;
        private final NumberFormat format;
        private final List<Row> rows = new ArrayList<>();

        Builder(ChartContent content, Texts texts, Set<LegendKey> hidden, double time, Span visible) {
            this.content = content;
            this.texts = texts;
            this.hidden = hidden;
            this.time = time;
            this.format = Figures.format(texts.locale(), Math.max(Math.abs(visible.min()), Math.abs(visible.max())),
                    Figures.decimals(visible.length(), DIGITS));
            format.setMinimumFractionDigits(0);
        }

        Readout build() {
            TimeAxis axis = content.history().axis();
            double actual = valueAt(content.history());
            add(LegendKey.of(Part.HISTORY), Text.of("chart.history"), actual);
            content.backtests().reversed().stream().filter(series -> !Double.isNaN(valueAt(series))).findFirst()
                    .ifPresent(series -> addBacktest(actual, series));
            content.forecast().ifPresent(series -> add(LegendKey.of(Part.FORECAST), Text.of("chart.forecast"),
                    valueAt(series)));
            content.bands().forEach(this::addBand);
            content.preview().ifPresent(series -> add(LegendKey.of(Part.PREVIEW), Text.of("chart.preview"),
                    valueAt(series)));
            for (int i = 0; i < content.overlays().size(); i++) {
                ChartOverlay overlay = content.overlays().get(i);
                addRow(new LegendKey(Part.OVERLAY, i), overlay.name(), valueAt(overlay.values()));
            }
            content.marks().stream().filter(mark -> mark.millis() == time).forEach(this::addMark);
            if (rows.isEmpty()) {
                rows.add(new Row(LegendKey.of(Part.GAPS), texts.say("chart.missing"), "", Double.NaN));
            }
            return new Readout(time, new TimeWords(texts.locale(), axis.frequency()).say(time), rows);
        }

        private void add(LegendKey key, Text label, double value) {
            addRow(key, texts.say(label), value);
        }

        private void addRow(LegendKey key, String label, double value) {
            if (!Double.isNaN(value) && !hidden.contains(key)) {
                rows.add(new Row(key, label, format.format(value), value));
            }
        }

        /** Of several earlier forecasts of a point the one that was made last. */
        private void addBacktest(double actual, TimeSeries series) {
            LegendKey key = LegendKey.of(Part.BACKTEST);
            double predicted = valueAt(series);
            add(key, Text.of("chart.backtest-from", new TimeWords(texts.locale(), series.axis().frequency())
                    .say(series.axis().millis(0))), predicted);
            double error = actual - predicted;
            if (!Double.isNaN(error) && !hidden.contains(key)) {
                rows.add(new Row(key, texts.say("chart.difference"), (error > 0 ? "+" : "") + format.format(error),
                        Double.NaN));
            }
        }

        private void addMark(ChartMark mark) {
            LegendKey key = LegendKey.of(mark.kind());
            if (!hidden.contains(key)) {
                rows.add(new Row(key, texts.say("chart.mark." + mark.kind().name().toLowerCase(Locale.ROOT)), "",
                        Double.NaN));
            }
        }

        private void addBand(ChartBand band) {
            LegendKey key = LegendKey.of(band);
            double lower = valueAt(band.lower());
            double upper = valueAt(band.upper());
            if (!Double.isNaN(lower) && !Double.isNaN(upper) && !hidden.contains(key)) {
                rows.add(new Row(key, texts.say("chart.band", band.level()),
                        format.format(lower) + " – " + format.format(upper), Double.NaN));
            }
        }

        private double valueAt(TimeSeries series) {
            int i = Positions.firstAtOrAfter(series.axis(), time);
            return i < series.size() && series.axis().millis(i) == time ? series.value(i) : Double.NaN;
        }
    }
}
