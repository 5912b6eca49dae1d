package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.LegendEntry;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.LegendSample;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
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
        setHgap(2);
        setVgap(2);
    }

    /** Shows entries; keeps its buttons, and so the focus, where nothing has changed. */
    void show(List<LegendEntry> entries, Set<LegendKey> hidden, Texts texts) {
        if (!shown.equals(entries) || !hiddenShown.equals(hidden)) {
            if (shown.equals(entries)) {
                for (int i = 0; i < entries.size(); i++) {
                    mark((Button) getChildren().get(i), entries.get(i), hidden, texts);
                }
            } else {
                getChildren().setAll(entries.stream().map(entry -> button(entry, hidden, texts)).toList());
            }
            shown = List.copyOf(entries);
            hiddenShown = Set.copyOf(hidden);
        }
    }

    private Button button(LegendEntry entry, Set<LegendKey> hidden, Texts texts) {
        PlotCanvas sample = new PlotCanvas();
        sample.setWidth(LegendSample.WIDTH);
        sample.setHeight(LegendSample.HEIGHT);
        sample.paint(graphics -> LegendSample.draw(graphics, entry, 0, 0));
        Button button = new Button(entry.label(), sample);
        button.setId("legend-" + entry.key().part().name().toLowerCase(Locale.ROOT) + "-"
                + entry.key().number());
        button.getStyleClass().addAll("flat", "small", "plot-legend-entry");
        button.setOnAction(event -> toggled.accept(entry.key()));
        mark(button, entry, hidden, texts);
        return button;
    }

    private static void mark(Button button, LegendEntry entry, Set<LegendKey> hidden, Texts texts) {
        boolean on = !hidden.contains(entry.key());
        button.setAccessibleText(texts.say(on ? "chart.legend.shown" : "chart.legend.hidden", entry.label()));
        button.pseudoClassStateChanged(HIDDEN, !on);
        button.setOpacity(on ? 1 : HIDDEN_OPACITY);
    }
}
