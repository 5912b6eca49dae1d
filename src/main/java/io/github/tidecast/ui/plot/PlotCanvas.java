package io.github.tidecast.ui.plot;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;

/** A canvas that is drawn on with Java2D calls, at most once a pulse however often it is asked. */
final class PlotCanvas extends Canvas {

    private final FXGraphics2D graphics;

    PlotCanvas() {
        graphics = new FXGraphics2D(getGraphicsContext2D());
        graphics.setZeroStrokeWidth(0.1);
        graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
    }

    /** Clears itself and draws. */
    void paint(Consumer<Graphics2D> drawing) {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        drawing.accept(graphics);
    }

    @Override
    public boolean isResizable() {
        return false;
    }
}
