package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.exporting.DiagnosticPicture;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The diagnostics of a forecast: five pictures of the errors of its backtest, each with a sentence. */
public final class DiagnosticsPlot extends Region {

    private static final double GAP = 16;
    private static final double LEAST_WIDTH = 320;

    private final List<DiagramPlot> diagrams = new ArrayList<>();
    private final Label empty = new Label();
    private Optional<TimeSeries> history = Optional.empty();
    private Optional<ForecastResult> result = Optional.empty();
    private ChartStyle style = ChartStyle.screen(false, new Texts(Locale.ENGLISH));

    /** Nothing yet. */
    public DiagnosticsPlot() {
        getStyleClass().add("diagnostics-plot");
        empty.setWrapText(true);
        getChildren().add(empty);
        rebuild();
    }

    /** Shows the errors of a result. */
    public void setResult(TimeSeries series, ForecastResult shown) {
        history = Optional.of(series);
        result = Optional.of(shown);
        rebuild();
    }

    /** Shows nothing. */
    public void clear() {
        history = Optional.empty();
        result = Optional.empty();
        rebuild();
    }

    /** Dark or light colours. */
    public void setDark(boolean dark) {
        style = ChartStyle.screen(dark, style.texts());
        rebuild();
    }

    /** The language of everything written. */
    public void setTexts(Texts texts) {
        style = ChartStyle.screen(style.dark(), texts);
        rebuild();
    }

    private void rebuild() {
        List<DiagnosticPicture> pictures = history.flatMap(series -> result.map(shown ->
                DiagnosticPicture.of(series, shown, style))).orElse(List.of());
        diagrams.clear();
        for (DiagnosticPicture picture : pictures) {
            DiagramPlot plot = new DiagramPlot();
            plot.show(style.texts().say(picture.title()), picture.diagram(), style.texts().say(picture.words()));
            diagrams.add(plot);
        }
        empty.setText(style.texts().say(result.isPresent() ? "chart.diagnostics.too-few" : "chart.diagnostics.none"));
        empty.setVisible(diagrams.isEmpty());
        getChildren().setAll(diagrams);
        getChildren().add(empty);
        requestLayout();
    }

    private int columns(double width) {
        return (int) Math.clamp(Math.floor((width + GAP) / (LEAST_WIDTH + GAP)), 1, 3);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = diagrams.isEmpty() ? 1 : (diagrams.size() - 1) / columns(width) + 1;
        return rows * 260 + (rows + 1) * GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH / 2;
    }

    @Override
    protected void layoutChildren() {
        empty.resizeRelocate(GAP, GAP, Math.max(0, getWidth() - 2 * GAP), empty.prefHeight(getWidth() - 2 * GAP));
        int columns = columns(getWidth());
        int rows = diagrams.isEmpty() ? 1 : (diagrams.size() - 1) / columns + 1;
        double width = (getWidth() - (columns + 1) * GAP) / columns;
        double height = Math.max(200, (getHeight() - (rows + 1) * GAP) / rows);
        for (int i = 0; i < diagrams.size(); i++) {
            int column = i % columns;
            int row = i / columns;
            diagrams.get(i).resizeRelocate(GAP + column * (width + GAP), GAP + row * (height + GAP), width, height);
        }
    }
}
