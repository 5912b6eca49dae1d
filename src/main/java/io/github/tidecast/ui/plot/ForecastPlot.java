package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.OverviewChart;
import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Projection;
import io.github.tidecast.chart.Readout;
import io.github.tidecast.chart.Span;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Texts;
import io.github.tidecast.ui.plot.Navigation.Movement;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The forecast chart of the window, with legend, crosshair and overview strip. Empty until it has content. Fills the
 * space it is given; drawn at most once a pulse. {@link PlotGestures} and {@link PlotKeys} tell how to move in it.
 */
public final class ForecastPlot extends Region {

    private static final double OVERVIEW_HEIGHT = 46;
    private static final double LEAST_HEIGHT_WITH_OVERVIEW = 260;
    private static final double GAP = 4;

    private final PlotCanvas canvas = new PlotCanvas();
    private final PlotCanvas pointer = new PlotCanvas();
    private final PlotLegend legend = new PlotLegend(this::toggle);
    private final OverviewStrip overview;
    private final PlotGestures gestures;
    private final ReadOnlyObjectWrapper<Set<LegendKey>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<ChartView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ChartContent> content = Optional.empty();
    private Optional<TimeChart> chart = Optional.empty();
    private Optional<ChartView> framed = Optional.empty();
    private Optional<Navigation> navigation = Optional.empty();
    private Optional<Projection> projection = Optional.empty();
    private OptionalDouble pointedAt = OptionalDouble.empty();
    private Optional<PlotMenu> menu = Optional.empty();
    private Optional<Consumer<PictureDialog.Choice>> saving = Optional.empty();
    private ChartStyle style = ChartStyle.screen(false, new Texts(Locale.ENGLISH));

    /** An empty chart. */
    public ForecastPlot() {
        getStyleClass().add("forecast-plot");
        overview = new OverviewStrip(style, this::showTime, () -> navigation.ifPresent(Navigation::endMovement));
        pointer.setMouseTransparent(true);
        getChildren().addAll(canvas, pointer, legend, overview);
        setMinSize(160, 120);
        setPrefSize(640, 380);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        gestures = new PlotGestures(canvas, () -> navigation, () -> projection, this::onMoved);
        new PlotKeys(this, () -> navigation, this::onMoved, new MenuActions());
        canvas.setOnMouseMoved(event -> point(OptionalDouble.of(event.getX())));
        canvas.setOnMouseExited(event -> point(OptionalDouble.empty()));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            menu.ifPresent(PlotMenu::hide);
        });
        setOnContextMenuRequested(event -> openMenu(event.getScreenX(), event.getScreenY()));
    }

    /** Shows a content; the visible range stays where it is while the history is the same series. */
    public void setContent(ChartContent shown) {
        boolean sameHistory = content.filter(old -> old.history() == shown.history()
                || old.history().equals(shown.history())).isPresent();
        if (!sameHistory) {
            navigation = Optional.empty();
        }
        content = Optional.of(shown);
        rebuild();
    }

    /** Shows nothing. */
    public void clear() {
        content = Optional.empty();
        navigation = Optional.empty();
        rebuild();
    }

    /** What is shown. */
    public Optional<ChartContent> content() {
        return content;
    }

    /** Dark or light colours. */
    public void setDark(boolean dark) {
        style = ChartStyle.screen(dark, style.texts());
        rebuild();
    }

    /** The language of everything written. */
    public void setTexts(Texts texts) {
        style = ChartStyle.screen(style.dark(), texts);
        menu = Optional.empty();
        rebuild();
    }

    /** The visible part; empty while there is no content. */
    public ReadOnlyObjectProperty<Optional<ChartView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The visible part if it was chosen; empty where everything is shown. */
    public Optional<ChartView> part() {
        return navigation.filter(one -> !one.isWhole()).map(Navigation::view);
    }

    /** The entries of the legend that are switched off. */
    public Set<LegendKey> hidden() {
        return hidden.get();
    }

    /** The entries of the legend that are switched off. */
    public ReadOnlyObjectProperty<Set<LegendKey>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Switches these entries of the legend off, and all others on. */
    public void hide(Set<LegendKey> keys) {
        hidden.set(Set.copyOf(keys));
        rebuild();
    }

    /** Shows everything. */
    public void resetZoom() {
        navigation.ifPresent(Navigation::reset);
        onMoved();
    }

    /** Shows a part, with a way back. */
    public void show(ChartView part) {
        navigation.ifPresent(one -> one.move(Movement.JUMP, part));
        onMoved();
    }

    /** Shows a part that the user has not chosen. */
    public void frame(ChartView part) {
        show(part);
        framed = part();
    }

    /** Puts a picture of what is seen on the clipboard, twice as fine as on the screen. */
    public void copyPicture() {
        SnapshotParameters parameters = new SnapshotParameters();
        java.awt.Color back = style.palette().background();
        parameters.setFill(Color.rgb(back.getRed(), back.getGreen(), back.getBlue()));
        parameters.setTransform(javafx.scene.transform.Transform.scale(2, 2));
        pointer.setVisible(false);
        ClipboardContent copied = new ClipboardContent();
        copied.putImage(snapshot(parameters, null));
        pointer.setVisible(true);
        Clipboard.getSystemClipboard().setContent(copied);
    }

    /** Puts the visible values on the clipboard as a table. */
    public void copyTable() {
        if (content.isPresent() && navigation.isPresent()) {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(PlotClipboard.table(content.get(), style.texts(), navigation.get().view().time()));
            Clipboard.getSystemClipboard().setContent(copied);
        }
    }

    /** Says what becomes of a picture the user wants; from then on the menu offers to save one. */
    public void setOnSavePicture(Consumer<PictureDialog.Choice> handler) {
        saving = Optional.of(handler);
    }

    /** Asks how the chart is saved as a picture, with a preview, and hands over what was chosen. */
    public void askHowToSave(ExportFormat suggested) {
        content.ifPresent(shown -> saving.ifPresent(handler -> {
            PictureDialog.Seen seen = new PictureDialog.Seen(part(), part().isPresent() && !part().equals(framed));
            new PictureDialog(getScene().getWindow(), shown, suggested, seen, hidden.get(), style.texts())
                    .showAndWait().ifPresent(handler);
        }));
    }

    private void rebuild() {
        chart = content.map(shown -> new TimeChart(shown, style, hidden.get()));
        navigation = chart.map(this::navigate);
        overview.setChart(chart.map(OverviewChart::new), style);
        legend.show(chart.map(TimeChart::legend).orElse(List.of()), hidden.get(), style.texts());
        onMoved();
    }

    /** A new navigation over a changed chart: at the whole, or where the old one was. */
    private Navigation navigate(TimeChart over) {
        Navigation next = new Navigation(over.whole(), over.scale(), narrowest(over),
                time -> chart.orElse(over).valuesIn(time));
        navigation.ifPresent(old -> {
            if (!old.isWhole()) {
                next.place(old.view());
            }
            next.inherit(old);
        });
        return next;
    }

    private static double narrowest(TimeChart chart) {
        TimeAxis axis = chart.content().history().axis();
        double step = axis.size() < 2 ? 1
                : chart.scale().length(new Span(axis.millis(0), axis.millis(axis.size() - 1))) / (axis.size() - 1);
        return Math.max(axis.hasTimes() ? 10 : 2, 2 * step);
    }

    private void toggle(LegendKey key) {
        Set<LegendKey> keys = new HashSet<>(hidden.get());
        if (!keys.remove(key)) {
            keys.add(key);
        }
        hide(keys);
    }

    private void showTime(Span time) {
        navigation.ifPresent(one -> one.move(Movement.DRAG, new ChartView(time, one.view().values())));
        onMoved();
    }

    private void onMoved() {
        view.set(navigation.map(Navigation::view));
        requestLayout();
    }

    private void point(OptionalDouble x) {
        pointedAt = x;
        drawPointer();
    }

    private void openMenu(double x, double y) {
        if (navigation.isPresent()) {
            PlotMenu shown = menu.orElseGet(() -> new PlotMenu(style.texts(), new MenuActions()));
            menu = Optional.of(shown);
            Navigation now = navigation.get();
            shown.update(now.canGoBack(), now.canGoForward(), now.isFollowing(), saving.isPresent());
            shown.show(this, x, y);
        }
    }

    @Override
    protected void layoutChildren() {
        double legendHeight = chart.isEmpty() ? 0 : legend.prefHeight(getWidth());
        legend.resizeRelocate(0, 0, getWidth(), legendHeight);
        boolean strip = chart.isPresent() && getHeight() >= LEAST_HEIGHT_WITH_OVERVIEW;
        double stripHeight = strip ? OVERVIEW_HEIGHT + GAP : 0;
        overview.setVisible(strip);
        double height = Math.max(1, getHeight() - legendHeight - stripHeight);
        resize(canvas, legendHeight, height);
        resize(pointer, legendHeight, height);
        projection = Optional.empty();
        canvas.paint(graphics -> chart.ifPresent(one -> draw(graphics, one)));
        drawPointer();
        overview.resizeRelocate(0, getHeight() - OVERVIEW_HEIGHT, getWidth(), OVERVIEW_HEIGHT);
        projection.ifPresent(on -> overview.setVisible(on.view().time(), on.area().getX()));
    }

    private void resize(PlotCanvas one, double top, double height) {
        one.setLayoutY(top);
        one.setWidth(getWidth());
        one.setHeight(height);
    }

    private void draw(Graphics2D graphics, TimeChart drawn) {
        navigation.ifPresent(one -> drawn.show(one.view()));
        projection = Optional.of(drawn.draw(graphics, canvas.getWidth(), canvas.getHeight()));
    }

    /** What is read at the pointer is said as the chart's help: its name stays. */
    private void drawPointer() {
        Optional<Readout> read = projection.filter(on -> gestures.rectangle().isEmpty()).flatMap(this::readout);
        setAccessibleHelp(read.map(Readout::sentence).orElse(null));
        pointer.paint(graphics -> {
            gestures.rectangle().ifPresent(drawn -> {
                graphics.setPaint(Palette.faded(style.palette().forecast(), 0.12));
                graphics.fill(drawn);
                graphics.setPaint(style.palette().forecast());
                graphics.setStroke(new BasicStroke(1));
                graphics.draw(drawn);
            });
            read.ifPresent(readout ->
                    Crosshair.draw(graphics, projection.orElseThrow(), readout, chart.orElseThrow().legend(), style));
        });
    }

    private Optional<Readout> readout(Projection on) {
        double x = pointedAt.orElse(Double.NaN);
        boolean inside = x >= on.area().getX() && x <= on.area().getMaxX();
        return content.filter(shown -> inside).flatMap(shown -> Readout.at(shown, style.texts(), hidden.get(), on.time(x),
                on.view().values()));
    }

    private final class MenuActions implements PlotMenu.Actions {

        @Override
        public void resetZoom() {
            ForecastPlot.this.resetZoom();
        }

        @Override
        public void goBack() {
            navigation.ifPresent(Navigation::goBack);
            onMoved();
        }

        @Override
        public void goForward() {
            navigation.ifPresent(Navigation::goForward);
            onMoved();
        }

        @Override
        public void setFollowing(boolean on) {
            navigation.ifPresent(one -> one.setFollowing(on));
            onMoved();
        }

        @Override
        public void copyPicture() {
            ForecastPlot.this.copyPicture();
        }

        @Override
        public void copyTable() {
            ForecastPlot.this.copyTable();
        }

        @Override
        public void savePicture() {
            askHowToSave(ExportFormat.PNG);
        }
    }
}
