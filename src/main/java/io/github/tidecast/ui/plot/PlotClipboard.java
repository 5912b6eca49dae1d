package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartBand;
import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.Positions;
import io.github.tidecast.chart.Span;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.InertText;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The visible values of a chart as a table for the clipboard: tabs between columns, as spreadsheets paste it. */
final class PlotClipboard {

    /** Rows on the clipboard at most; spreadsheets hold no more. */
    static final int MOST_ROWS = 1_000_000;

    private final List<String> names = new ArrayList<>();
    private final List<List<TimeSeries>> columns = new ArrayList<>();

    private PlotClipboard(ChartContent content, Texts texts) {
        add(content.history().name(), content.history());
        if (!content.backtests().isEmpty()) {
            add(texts.say("chart.backtest"), content.backtests());
        }
        content.forecast().or(content::preview).ifPresent(series -> add(texts.say("chart.forecast"), series));
        for (ChartBand band : content.bands()) {
            String name = texts.say("chart.band", band.level());
            add(name + " ↓", band.lower());
            add(name + " ↑", band.upper());
        }
        content.overlays().forEach(overlay -> add(overlay.name(), overlay.values()));
    }

    private void add(String name, TimeSeries series) {
        add(name, List.of(series));
    }

    /** A column of several series; where they overlap, the last counts. */
    private void add(String name, List<TimeSeries> series) {
        names.add(name.replaceAll("[\\t\\r\\n]", " "));
        columns.add(series);
    }

    /** The values in a range of time. */
    static String table(ChartContent content, Texts texts, Span time) {
        PlotClipboard table = new PlotClipboard(content, texts);
        StringBuilder text = new StringBuilder(texts.say("chart.time"));
        table.names.forEach(name -> text.append('\t').append(InertText.of(name)));
        text.append('\n');
        table.rows(time).forEach((at, label) -> table.appendRow(text, at, label));
        return text.toString();
    }

    private Map<Long, String> rows(Span time) {
        Map<Long, String> rows = new TreeMap<>();
        for (TimeSeries series : columns.stream().flatMap(List::stream).toList()) {
            TimeAxis axis = series.axis();
            for (int i = Positions.firstAtOrAfter(axis, time.min()); i < axis.size() && axis.millis(i) <= time.max()
                    && rows.size() < MOST_ROWS; i++) {
                int point = i;
                rows.computeIfAbsent(axis.millis(i), at -> axis.shortLabel(point));
            }
        }
        return rows;
    }

    private void appendRow(StringBuilder text, long at, String label) {
        text.append(label);
        for (List<TimeSeries> column : columns) {
            OptionalDouble value = column.reversed().stream().mapToDouble(series -> valueAt(series, at))
                    .filter(Double::isFinite).findFirst();
            text.append('\t').append(value.isPresent() ? Double.toString(value.getAsDouble()) : "");
        }
        text.append('\n');
    }

    private static double valueAt(TimeSeries series, long at) {
        int i = Positions.firstAtOrAfter(series.axis(), at);
        return i < series.size() && series.axis().millis(i) == at ? series.value(i) : Double.NaN;
    }
}
