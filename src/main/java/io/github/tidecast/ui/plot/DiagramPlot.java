package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.Diagram;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A small picture with its title above and what it says below. */
final class DiagramPlot extends Region {

    private static final double GAP = 4;

    private final PlotCanvas canvas = new PlotCanvas();
    private final Label title = new Label();
    private final Label words = new Label();
    private Optional<Diagram> diagram = Optional.empty();

    DiagramPlot() {
        getStyleClass().add("diagram-plot");
        title.getStyleClass().add("diagram-title");
        title.setStyle("-fx-font-weight: bold");
        words.getStyleClass().add("diagram-words");
        title.setWrapText(true);
        words.setWrapText(true);
        getChildren().addAll(title, canvas, words);
        setMinSize(240, 200);
        setPrefSize(380, 260);
    }

    void show(String heading, Diagram picture, String sentence) {
        title.setText(heading);
        words.setText(sentence);
        canvas.setAccessibleText(heading + ": " + sentence);
        diagram = Optional.of(picture);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double above = title.prefHeight(getWidth() - GAP);
        double below = words.prefHeight(getWidth() - GAP);
        title.resizeRelocate(GAP, 0, getWidth() - GAP, above);
        words.resizeRelocate(GAP, getHeight() - below, getWidth() - GAP, below);
        canvas.setLayoutY(above);
        canvas.setWidth(getWidth());
        canvas.setHeight(Math.max(1, getHeight() - above - below - GAP));
        canvas.paint(graphics -> diagram.ifPresent(one -> one.draw(graphics, canvas.getWidth(), canvas.getHeight())));
    }
}
