package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.LossChart;
import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/** The loss chart of the window. Fills the space it is given; drawn at most once a pulse. */
public final class LossPlot extends Region {

    private final PlotCanvas canvas = new PlotCanvas();
    private List<LossCurve> curves = List.of();
    private boolean logarithmic;
    private ChartStyle style = ChartStyle.screen(false, new Texts(Locale.ENGLISH));

    /** An empty chart. */
    public LossPlot() {
        getStyleClass().add("loss-plot");
        getChildren().add(canvas);
        setMinSize(120, 60);
        setPrefSize(640, 160);
    }

    /** Shows trainings; may be called many times a second. */
    public void setCurves(List<LossCurve> shown) {
        curves = List.copyOf(shown);
        requestLayout();
    }

    /** Whether losses run logarithmically. */
    public void setLogarithmic(boolean on) {
        logarithmic = on;
        requestLayout();
    }

    /** Dark or light colours. */
    public void setDark(boolean dark) {
        style = ChartStyle.screen(dark, style.texts());
        requestLayout();
    }

    /** The language of everything written. */
    public void setTexts(Texts texts) {
        style = ChartStyle.screen(style.dark(), texts);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.paint(graphics -> new LossChart(curves, logarithmic, style).draw(graphics, getWidth(), getHeight()));
    }
}
