package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartBand;
import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A plot of 200 days with a forecast in a window of its own, and what a user does to it. */
@ExtendWith(ApplicationExtension.class)
abstract class PlotUnderTest {

    ForecastPlot plot;

    final void open(Stage stage) {
        plot = new ForecastPlot();
        stage.setScene(new Scene(new StackPane(plot), 900, 600));
        stage.setX(0);
        stage.setY(0);
        plot.setContent(content(200));
        stage.show();
    }

    static ChartContent content(int points) {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.DAILY, points);
        TimeSeries history = new TimeSeries("sales", axis,
                IntStream.range(0, points).mapToDouble(i -> 100 + 10 * Math.sin(i / 5.0) + i / 10.0).toArray());
        TimeAxis future = axis.future(20);
        TimeSeries forecast = new TimeSeries("sales", future, IntStream.range(0, 20).mapToDouble(i -> 115).toArray());
        return ChartContent.of(history).withForecast(forecast, List.of(new ChartBand(80,
                forecast.withValues(IntStream.range(0, 20).mapToDouble(i -> 110 - i).toArray()),
                forecast.withValues(IntStream.range(0, 20).mapToDouble(i -> 120 + i).toArray()))))
                .withBacktests(List.of(history.slice(points - 20, points).withValues(
                        IntStream.range(points - 20, points).mapToDouble(i -> history.value(i) + 1).toArray())));
    }

    ChartView view() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> plot.viewProperty().get().orElseThrow());
    }

    void focus(FxRobot robot) {
        robot.interact(() -> plot.requestFocus());
    }

    static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A place on the chart, by shares of the plot's width and of the height between legend and strip. */
    Point2D at(double x, double y) {
        Bounds bounds = plot.localToScreen(plot.getLayoutBounds());
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + 40 + y * (bounds.getHeight() - 130));
    }

    void scroll(FxRobot robot, int notches, double x, double y, boolean control, boolean shift) {
        Point2D local = plot.screenToLocal(at(x, y));
        robot.interact(() -> {
            Node canvas = plot.getChildrenUnmodifiable().getFirst();
            Point2D on = canvas.parentToLocal(local);
            for (int i = 0; i < Math.abs(notches); i++) {
                canvas.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, on.getX(), on.getY(), on.getX(), on.getY(), shift,
                        control, false, false, true, false, shift ? 40 * Integer.signum(notches) : 0,
                        shift ? 0 : 40 * Integer.signum(notches), 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
                plot.layout();
            }
        });
    }

    void fire(EventType<MouseEvent> type, MouseButton button, Point2D place) {
        Node canvas = plot.getChildrenUnmodifiable().getFirst();
        Point2D on = canvas.screenToLocal(place);
        canvas.fireEvent(new MouseEvent(type, on.getX(), on.getY(), place.getX(), place.getY(), button, 1, false, false,
                false, false, false, false, false, button == MouseButton.BACK, button == MouseButton.FORWARD, false,
                false, true, null));
    }
}
