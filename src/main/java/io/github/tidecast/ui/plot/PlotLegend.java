package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.LegendEntry;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.LegendSample;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The legend of a chart: each entry is a button that switches its part of the chart on and off. */
final class PlotLegend extends FlowPane {

    private static final double HIDDEN_OPACITY = 0.4;
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    private final Consumer<LegendKey> toggled;
    private List<LegendEntry> shown = List.of();
    private Set<LegendKey> hiddenShown = Set.of();

    /**
     * An empty legend.
     *
     * @param toggled called with the entry that was switched
     */
    PlotLegend(Consumer<LegendKey> toggled) {
        this.toggled = toggled;
        getStyleClass().add("plot-legend");
        setHgap(4);
        setVgap(2);
    }

    /** Shows entries; keeps its buttons, and so the focus, where nothing has changed. */
    void show(List<LegendEntry> entries, Set<LegendKey> hidden) {
        if (!shown.equals(entries) || !hiddenShown.equals(hidden)) {
            if (shown.equals(entries)) {
                for (int i = 0; i < entries.size(); i++) {
                    mark((Button) getChildren().get(i), !hidden.contains(entries.get(i).key()));
                }
            } else {
                getChildren().setAll(entries.stream().map(entry -> button(entry, hidden)).toList());
            }
            shown = List.copyOf(entries);
            hiddenShown = Set.copyOf(hidden);
        }
    }

    private Button button(LegendEntry entry, Set<LegendKey> hidden) {
        PlotCanvas sample = new PlotCanvas();
        sample.setWidth(LegendSample.WIDTH);
        sample.setHeight(LegendSample.HEIGHT);
        sample.paint(graphics -> LegendSample.draw(graphics, entry, 0, 0));
        Button button = new Button(entry.label(), sample);
        button.setId("legend-" + entry.key().part().name().toLowerCase(java.util.Locale.ROOT) + "-"
                + entry.key().number());
        button.getStyleClass().addAll("flat", "small", "plot-legend-entry");
        button.setOnAction(event -> toggled.accept(entry.key()));
        mark(button, !hidden.contains(entry.key()));
        return button;
    }

    private static void mark(Button button, boolean on) {
        button.pseudoClassStateChanged(HIDDEN, !on);
        button.setOpacity(on ? 1 : HIDDEN_OPACITY);
    }
}
