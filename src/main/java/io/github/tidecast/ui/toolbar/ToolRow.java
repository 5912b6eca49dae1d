package io.github.tidecast.ui.toolbar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;

/**
 * A row of tools in which no label is ever cut off: where the row is too narrow for all of them, tools of the style
 * class {@code foldable} show their icon alone, the last of them first. The name of such a tool stays its accessible
 * text; its tooltip should say what it does.
 */
public final class ToolRow extends HBox {

    private final Map<Labeled, Measured> labels = new HashMap<>();

    @Override
    protected void layoutChildren() {
        List<Labeled> foldable = getManagedChildren().stream()
                .filter(tool -> tool.getStyleClass().contains("foldable")).map(Labeled.class::cast).toList();
        foldable.forEach(this::measure);
        double tooMuch = prefWidth(-1) - getWidth() + foldable.stream().filter(ToolRow::isFolded)
                .mapToDouble(this::width).sum();
        for (Labeled tool : foldable.reversed()) {
            tool.setContentDisplay(tooMuch > 0 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            tooMuch -= width(tool);
        }
        super.layoutChildren();
    }

    private double width(Labeled tool) {
        return Objects.requireNonNull(labels.get(tool)).width();
    }

    private static boolean isFolded(Labeled tool) {
        return tool.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    }

    /** Measures only what has changed, because trying both forms asks for another layout. */
    private void measure(Labeled tool) {
        Measured known = labels.get(tool);
        if (known == null || !known.text().equals(tool.getText()) || !known.font().equals(tool.getFont())) {
            ContentDisplay shown = tool.getContentDisplay();
            tool.setContentDisplay(ContentDisplay.LEFT);
            double width = tool.prefWidth(-1);
            tool.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            labels.put(tool, new Measured(tool.getText(), tool.getFont(), width - tool.prefWidth(-1)));
            tool.setContentDisplay(shown);
        }
    }

    /** By how many pixels a label makes its tool wider. */
    private record Measured(String text, Font font, double width) {
    }
}
