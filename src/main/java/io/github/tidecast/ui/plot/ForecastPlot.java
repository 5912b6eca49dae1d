package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;

/** The forecast chart of the window. Empty until it has content. Fills the space it is given. */
public final class ForecastPlot extends Region {

    private final PlotCanvas canvas = new PlotCanvas();
    private Optional<ChartContent> content = Optional.empty();
    private Optional<TimeChart> chart = Optional.empty();
    private ChartStyle style = ChartStyle.screen(false, new Texts(Locale.ENGLISH));

    /** An empty chart. */
    public ForecastPlot() {
        getStyleClass().add("forecast-plot");
        getChildren().add(canvas);
        setMinSize(120, 80);
        setPrefSize(640, 360);
    }

    /** Shows a content; the visible range stays where it is while the history is the same series. */
    public void setContent(ChartContent shown) {
        boolean sameHistory = content.filter(old -> old.history().equals(shown.history())).isPresent();
        Optional<ChartView> view = sameHistory ? zoomedView() : Optional.empty();
        content = Optional.of(shown);
        rebuild(view);
    }

    /** Shows nothing. */
    public void clear() {
        content = Optional.empty();
        rebuild(Optional.empty());
    }

    /** Dark or light colours. */
    public void setDark(boolean dark) {
        style = ChartStyle.screen(dark, style.texts());
        rebuild(zoomedView());
    }

    /** The language of everything written. */
    public void setTexts(Texts texts) {
        style = ChartStyle.screen(style.dark(), texts);
        rebuild(zoomedView());
    }

    /** Shows everything. */
    public void resetZoom() {
        chart.ifPresent(one -> one.show(one.whole()));
        requestLayout();
    }

    /** The view, if it is not the whole, which grows with the content. */
    private Optional<ChartView> zoomedView() {
        return chart.filter(one -> !one.view().equals(one.whole())).map(TimeChart::view);
    }

    private void rebuild(Optional<ChartView> view) {
        chart = content.map(shown -> new TimeChart(shown, style, Set.of()));
        chart.ifPresent(one -> view.ifPresent(one::show));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.paint(graphics -> chart.ifPresent(one -> one.draw(graphics, getWidth(), getHeight())));
    }
}
