package io.github.tidecast.ui.forecast;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.Span;
import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.session.ViewState;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps the visible range and what is switched off in the view of the session, and brings both back. */
final class ChartMemory {

    private static final String RANGE = "chart-range";
    private static final String HIDDEN = "chart-hidden";

    private ChartMemory() {
    }

    /**
     * Lets the view follow the chart, and the chart a view that comes back.
     *
     * @param show shows the range that was remembered; empty for everything
     */
    static void connect(ForecastPlot plot, ViewState view, Consumer<Optional<ChartView>> show) {
        plot.viewProperty().subscribe((before, after) ->
                view.remember(RANGE, plot.part().map(ChartMemory::text)));
        plot.hiddenProperty().subscribe((before, after) ->
                view.remember(HIDDEN, Optional.of(text(after)).filter(keys -> !keys.isEmpty())));
        view.onRestore(HIDDEN, text -> plot.hide(text.flatMap(ChartMemory::keys).orElse(Set.of())));
        view.onRestore(RANGE, text -> show.accept(text.flatMap(ChartMemory::range)));
    }

    private static String text(ChartView part) {
        return part.time().min() + " " + part.time().max() + " " + part.values().min() + " " + part.values().max();
    }

    private static Optional<ChartView> range(String text) {
        try {
            double[] ends = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
            return ends.length == 4 ? Optional.of(new ChartView(new Span(ends[0], ends[1]), new Span(ends[2], ends[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) { // of another version; the whole chart is shown then
            return Optional.empty();
        }
    }

    private static String text(Set<LegendKey> keys) {
        return keys.stream().map(key -> key.part() + ":" + key.number()).sorted().collect(Collectors.joining(" "));
    }

    private static Optional<Set<LegendKey>> keys(String text) {
        try {
            return Optional.of(Arrays.stream(text.split(" ")).map(key -> key.split(":", 2))
                    .map(key -> new LegendKey(LegendKey.Part.valueOf(key[0]), Integer.parseInt(key[1])))
                    .collect(Collectors.toSet()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
