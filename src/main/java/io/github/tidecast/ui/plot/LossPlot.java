package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.LossChart;
import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.chart.Projection;
import io.github.tidecast.chart.Readout;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;

/** The loss chart of the window. Fills the space it is given; drawn at most once a pulse. */
public final class LossPlot extends Region {

    private final PlotCanvas canvas = new PlotCanvas();
    private final PlotCanvas pointer = new PlotCanvas();
    private OptionalDouble pointedAt = OptionalDouble.empty();
    private Optional<LossChart> chart = Optional.empty();
    private Optional<Projection> projection = Optional.empty();
    private List<LossCurve> curves = List.of();
    private boolean logarithmic;
    private ChartStyle style = ChartStyle.screen(false, new Texts(Locale.ENGLISH));

    /** An empty chart. */
    public LossPlot() {
        getStyleClass().add("loss-plot");
        getChildren().addAll(canvas, pointer);
        pointer.setMouseTransparent(true);
        canvas.setOnMouseMoved(event -> point(OptionalDouble.of(event.getX())));
        canvas.setOnMouseExited(event -> point(OptionalDouble.empty()));
        setMinSize(120, 60);
        setPrefSize(640, 160);
    }

    /** Shows trainings; may be called many times a second. */
    public void setCurves(List<LossCurve> shown) {
        curves = List.copyOf(shown);
        requestLayout();
    }

    /** What is shown. */
    public List<LossCurve> curves() {
        return curves;
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
        for (PlotCanvas one : List.of(canvas, pointer)) {
            one.setWidth(getWidth());
            one.setHeight(getHeight());
        }
        LossChart drawn = new LossChart(curves, logarithmic, style);
        chart = Optional.of(drawn);
        canvas.paint(graphics -> projection = Optional.of(drawn.draw(graphics, getWidth(), getHeight())));
        drawPointer();
    }

    private void point(OptionalDouble x) {
        pointedAt = x;
        drawPointer();
    }

    /** What is read at the pointer is said as the chart's help: its name is not this class's to change. */
    private void drawPointer() {
        Optional<Readout> read = projection.flatMap(this::readout);
        setAccessibleHelp(read.map(Readout::sentence).orElse(null));
        pointer.paint(graphics -> read.ifPresent(readout ->
                Crosshair.draw(graphics, projection.orElseThrow(), readout, chart.orElseThrow().legend(), style)));
    }

    private Optional<Readout> readout(Projection on) {
        double x = pointedAt.orElse(Double.NaN);
        boolean inside = x >= on.area().getX() && x <= on.area().getMaxX();
        return chart.filter(shown -> inside).flatMap(shown -> shown.readout(on.time(x)));
    }
}
