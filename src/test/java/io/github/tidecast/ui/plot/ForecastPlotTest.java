package io.github.tidecast.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.chart.ChartBand;
import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.Span;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every gesture and key, by its effect on the visible range. */
@ExtendWith(ApplicationExtension.class)
class ForecastPlotTest {

    private ForecastPlot plot;

    @Start
    void start(Stage stage) {
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
                .withBacktest(history.slice(180, 200).withValues(
                        IntStream.range(180, 200).mapToDouble(i -> history.value(i) + 1).toArray()));
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) {
        ChartView before = view();
        scroll(robot, 1, 0.25, 0.5, false, false);
        ChartView after = view();
        assertThat(after.time().length()).isCloseTo(before.time().length() / 1.2, within(before.time().length() * 1e-9));
        assertThat(after.values().length()).isLessThan(before.values().length());
        double shareBefore = (after.time().min() - before.time().min()) / before.time().length();
        double shareAfter = (before.time().max() - after.time().max()) / before.time().length();
        assertThat(shareBefore).isLessThan(shareAfter);
        scroll(robot, -1, 0.25, 0.5, false, false);
        assertThat(view().time().length()).isCloseTo(before.time().length(), within(before.time().length() * 1e-9));
        assertThat(view().time().min()).isCloseTo(before.time().min(), within(before.time().length() * 1e-9));
    }

    @Test
    void theWheelWithControlZoomsTimeOnly(FxRobot robot) {
        ChartView before = view();
        scroll(robot, 1, 0.5, 0.5, true, false);
        assertThat(view().values()).isEqualTo(before.values());
        assertThat(view().time().length()).isLessThan(before.time().length());
    }

    @Test
    void theWheelWithShiftZoomsValuesOnly(FxRobot robot) {
        ChartView before = view();
        scroll(robot, 1, 0.5, 0.5, false, true);
        assertThat(view().time()).isEqualTo(before.time());
        assertThat(view().values().length()).isLessThan(before.values().length());
    }

    @Test
    void draggingMovesTheVisiblePart(FxRobot robot) {
        scroll(robot, 5, 0.5, 0.5, false, false);
        ChartView before = view();
        robot.drag(at(0.5, 0.5), MouseButton.PRIMARY).moveTo(at(0.4, 0.6)).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view().time().length()).isCloseTo(before.time().length(), within(1.0));
        assertThat(view().time().min()).isGreaterThan(before.time().min());
        assertThat(view().values().min()).isGreaterThan(before.values().min());
    }

    @Test
    void draggingWithShiftZoomsIntoTheRectangle(FxRobot robot) {
        ChartView before = view();
        robot.interact(() -> {
            fireWithShift(MouseEvent.MOUSE_PRESSED, at(0.3, 0.3));
            fireWithShift(MouseEvent.MOUSE_DRAGGED, at(0.5, 0.6));
            fireWithShift(MouseEvent.MOUSE_DRAGGED, at(0.6, 0.7));
            fireWithShift(MouseEvent.MOUSE_RELEASED, at(0.6, 0.7));
        });
        assertThat(view().time().length() / before.time().length()).isBetween(0.25, 0.4);
        assertThat(view().values().length() / before.values().length()).isBetween(0.3, 0.55);
        assertThat(view().time().min()).isGreaterThan(before.time().min());
        assertThat(view().time().max()).isLessThan(before.time().max());
    }

    @Test
    void aDoubleClickShowsEverything(FxRobot robot) {
        ChartView whole = view();
        scroll(robot, 3, 0.5, 0.5, false, false);
        robot.moveTo(at(0.5, 0.5)).doubleClickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view()).isEqualTo(whole);
    }

    @Test
    void arrowsMove(FxRobot robot) {
        scroll(robot, 5, 0.5, 0.5, false, false);
        focus(robot);
        ChartView before = view();
        press(robot, KeyCode.RIGHT);
        assertThat(view().time().min()).isCloseTo(before.time().at(0.1), within(1.0));
        press(robot, KeyCode.LEFT);
        assertThat(view().time().min()).isCloseTo(before.time().min(), within(1.0));
        press(robot, KeyCode.UP);
        assertThat(view().values().min()).isCloseTo(before.values().at(0.1), within(1e-6));
        press(robot, KeyCode.DOWN);
        assertThat(view().values().min()).isCloseTo(before.values().min(), within(1e-6));
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(view().time().min()).isCloseTo(before.time().at(0.9), within(1.0));
        press(robot, KeyCode.PAGE_UP);
        assertThat(view().time().min()).isCloseTo(before.time().min(), within(1.0));
    }

    @Test
    void plusAndMinusZoomAtTheMiddleAndHomeShowsEverything(FxRobot robot) {
        ChartView before = view();
        focus(robot);
        press(robot, KeyCode.PLUS);
        assertThat(view().time().length()).isCloseTo(before.time().length() / 1.25, within(1.0));
        assertThat(view().time().at(0.5)).isCloseTo(before.time().at(0.5), within(1.0));
        press(robot, KeyCode.MINUS);
        assertThat(view().time().length()).isCloseTo(before.time().length(), within(1.0));
        press(robot, KeyCode.ADD);
        press(robot, KeyCode.HOME);
        assertThat(view()).isEqualTo(before);
        press(robot, KeyCode.CONTROL, KeyCode.ADD);
        assertThat(view().values()).isEqualTo(before.values());
        press(robot, KeyCode.HOME);
        press(robot, KeyCode.ALT, KeyCode.ADD);
        assertThat(view().time()).isEqualTo(before.time());
    }

    @Test
    void zoomsCanBeUndoneAndRedone(FxRobot robot) {
        ChartView first = view();
        focus(robot);
        press(robot, KeyCode.ADD);
        ChartView second = view();
        scroll(robot, 2, 0.5, 0.5, false, false);
        ChartView third = view();
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(view()).isEqualTo(second);
        press(robot, KeyCode.BACK_SPACE);
        assertThat(view()).isEqualTo(first);
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(view()).isEqualTo(third);
    }

    @Test
    void theValueAxisFollowsOnRequest(FxRobot robot) {
        focus(robot);
        press(robot, KeyCode.F);
        scroll(robot, 8, 0.1, 0.5, true, false);
        double highest = IntStream.range(0, 200).filter(i -> plot.content().orElseThrow().history().axis().millis(i)
                <= view().time().max()).mapToDouble(i -> plot.content().orElseThrow().history().value(i)).max().orElse(0);
        assertThat(view().values().max()).isBetween(highest, highest + 3);
    }

    @Test
    void theOverviewMovesAndResizesTheVisibleRange(FxRobot robot) {
        scroll(robot, 6, 0.5, 0.5, true, false);
        ChartView before = view();
        Node strip = robot.lookup("#overview").query();
        Bounds bounds = strip.localToScreen(strip.getBoundsInLocal());
        Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        robot.drag(middle, MouseButton.PRIMARY).moveTo(middle.add(60, 0)).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view().time().length()).isCloseTo(before.time().length(), within(1.0));
        assertThat(view().time().min()).isGreaterThan(before.time().min());
        assertThat(view().values()).isEqualTo(before.values());
        robot.clickOn(new Point2D(bounds.getMinX() + 120, bounds.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view().time().at(0.5)).isLessThan(before.time().min());
        assertThat(view().time().length()).isCloseTo(before.time().length(), within(1.0));
    }

    @Test
    void theEdgesOfTheOverviewsWindowResizeTheVisibleRange(FxRobot robot) {
        scroll(robot, 6, 0.5, 0.5, true, false);
        ChartView before = view();
        Node strip = robot.lookup("#overview").query();
        Bounds bounds = strip.localToScreen(strip.getBoundsInLocal());
        dragOnStrip(robot, bounds, before.time().max(), 80);
        ChartView wider = view();
        assertThat(wider.time().min()).isCloseTo(before.time().min(), within(1.0));
        assertThat(wider.time().max()).isGreaterThan(before.time().max());
        dragOnStrip(robot, bounds, wider.time().min(), 60);
        assertThat(view().time().max()).isCloseTo(wider.time().max(), within(1.0));
        assertThat(view().time().min()).isGreaterThan(wider.time().min());
        assertThat(view().values()).isEqualTo(before.values());
    }

    /** Drags the edge of the strip's window that stands at a time. */
    private void dragOnStrip(FxRobot robot, Bounds strip, double time, double by) {
        Span whole = new TimeChart(content(200), ChartStyle.screen(false, new Texts(Locale.ENGLISH)), Set.of()).whole()
                .time();
        double left = strip.getMinX() + axisLeft(robot);
        Point2D edge = new Point2D(left + whole.share(time) * (strip.getMaxX() - 14 - left), strip.getCenterY());
        robot.drag(edge, MouseButton.PRIMARY).moveTo(edge.add(by, 0)).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where the time axis begins, found by where the crosshair begins to say something. */
    private double axisLeft(FxRobot robot) {
        for (int x = 20; x < 200; x++) {
            robot.interact(() -> plot.setAccessibleText(""));
            double at = x;
            robot.interact(() -> fire(MouseEvent.MOUSE_MOVED, MouseButton.NONE,
                    plot.localToScreen(at, plot.getHeight() / 2)));
            if (!plot.getAccessibleText().isEmpty()) {
                return x;
            }
        }
        throw new AssertionError("no axis");
    }

    @Test
    void theSideButtonsOfTheMouseGoBackAndForward(FxRobot robot) {
        ChartView whole = view();
        scroll(robot, 3, 0.5, 0.5, false, false);
        ChartView near = view();
        robot.interact(() -> fire(MouseEvent.MOUSE_PRESSED, MouseButton.BACK, at(0.5, 0.5)));
        assertThat(view()).isEqualTo(whole);
        robot.interact(() -> fire(MouseEvent.MOUSE_PRESSED, MouseButton.FORWARD, at(0.5, 0.5)));
        assertThat(view()).isEqualTo(near);
    }

    @Test
    void everyEntryOfTheMenuDoesWhatItSays(FxRobot robot) {
        ChartView whole = view();
        scroll(robot, 3, 0.5, 0.5, true, false);
        ChartView near = view();
        chooseFromMenu(robot, "#plot-reset");
        assertThat(view()).isEqualTo(whole);
        chooseFromMenu(robot, "#plot-back");
        assertThat(view()).isEqualTo(near);
        chooseFromMenu(robot, "#plot-forward");
        assertThat(view()).isEqualTo(whole);
        chooseFromMenu(robot, "#plot-back");
        chooseFromMenu(robot, "#plot-follow");
        assertThat(view().time()).isEqualTo(near.time());
        assertThat(view().values()).isNotEqualTo(near.values());
        chooseFromMenu(robot, "#plot-copy-picture");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> Clipboard.getSystemClipboard().getImage().getWidth())).isEqualTo(1_800);
    }

    private void chooseFromMenu(FxRobot robot, String entry) {
        robot.rightClickOn(at(0.5, 0.5)).clickOn(entry);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void controlShiftCCopiesTheVisibleValues(FxRobot robot) {
        focus(robot);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).startsWith("Time\tsales").hasLineCount(221);
    }

    @Test
    void monthsAreCopiedWithoutADay(FxRobot robot) {
        TimeAxis months = TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.MONTHLY, 4);
        robot.interact(() -> {
            plot.setContent(ChartContent.of(new TimeSeries("sales", months, new double[] {1, 2, 3, 4})));
            plot.copyTable();
        });
        assertThat(clipboard()).isEqualTo("Time\tsales\n2024-01\t1.0\n2024-02\t2.0\n2024-03\t3.0\n2024-04\t4.0\n");
    }

    /** Where weekends take no room, what was grabbed stays under the pointer, too. */
    @Test
    void businessDaysStayUnderThePointer(FxRobot robot) {
        TimeAxis days = TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.BUSINESS_DAILY, 100);
        robot.interact(() -> plot.setContent(ChartContent.of(
                new TimeSeries("x", days, IntStream.range(0, 100).mapToDouble(i -> i % 7).toArray()))));
        WaitForAsyncUtils.waitForFxEvents();
        scroll(robot, 9, 0.5, 0.5, true, false);
        String before = readAt(robot, 0.5);
        scroll(robot, 2, 0.5, 0.5, true, false);
        assertThat(readAt(robot, 0.5)).isEqualTo(before);
        robot.drag(at(0.5, 0.5), MouseButton.PRIMARY).moveTo(at(0.3, 0.5)).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(readAt(robot, 0.3)).isEqualTo(before);
    }

    private String readAt(FxRobot robot, double x) {
        robot.interact(() -> fire(MouseEvent.MOUSE_MOVED, MouseButton.NONE, at(x, 0.5)));
        return plot.getAccessibleText();
    }

    private void fire(EventType<MouseEvent> type, MouseButton button, Point2D place) {
        Node canvas = plot.getChildrenUnmodifiable().getFirst();
        Point2D on = canvas.screenToLocal(place);
        canvas.fireEvent(new MouseEvent(type, on.getX(), on.getY(), place.getX(), place.getY(), button, 1, false, false,
                false, false, false, false, false, button == MouseButton.BACK, button == MouseButton.FORWARD, false,
                false, true, null));
    }

    @Test
    void legendEntriesSwitchPartsOff(FxRobot robot) {
        ChartView before = view();
        robot.clickOn("#legend-band-800");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(plot.hidden()).containsExactly(new LegendKey(LegendKey.Part.BAND, 800));
        assertThat(view().values().length()).isLessThan(before.values().length());
        assertThat(robot.lookup("#legend-band-800").query().getAccessibleText()).isEqualTo("80 % interval, hidden");
        robot.clickOn("#legend-band-800");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(plot.hidden()).isEmpty();
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void theMenuCopiesTheVisibleValuesAsTable(FxRobot robot) {
        robot.rightClickOn(at(0.5, 0.5)).clickOn("#plot-copy-table");
        WaitForAsyncUtils.waitForFxEvents();
        String[] lines = clipboard().split("\n");
        assertThat(lines[0]).isEqualTo("Time\tsales\tBacktest\tForecast\t80 % interval ↓\t80 % interval ↑");
        assertThat(lines[1]).startsWith("2020-01-01\t100.0\t\t");
        assertThat(lines).hasSize(221);
        assertThat(lines[220]).isEqualTo("2020-08-07\t\t\t115.0\t91.0\t139.0");
    }

    @Test
    void controlCCopiesAPicture(FxRobot robot) {
        focus(robot);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> Clipboard.getSystemClipboard().getImage().getWidth())).isEqualTo(1_800);
    }

    @Test
    void thePointerReadsOutTimeValueAndDifference(FxRobot robot) {
        robot.moveTo(at(0.86, 0.5));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(plot.getAccessibleText()).contains("2020").contains("Backtest").contains("Actual − backtest -1");
        robot.moveTo(at(0.95, 0.5));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(plot.getAccessibleText()).contains("Forecast 115").contains("80 % interval");
    }

    @Test
    void newContentOfTheSameHistoryKeepsThePlace(FxRobot robot) {
        scroll(robot, 3, 0.5, 0.5, false, false);
        ChartView before = view();
        robot.interact(() -> plot.setContent(content(200).withPreview(content(200).forecast().orElseThrow())));
        assertThat(view()).isEqualTo(before);
        robot.interact(() -> plot.setTexts(new Texts(Locale.CHINA)));
        robot.interact(() -> plot.setDark(true));
        assertThat(view()).isEqualTo(before);
        robot.interact(() -> plot.setContent(content(300)));
        assertThat(view().time().length()).isGreaterThan(before.time().length());
    }

    @Test
    void theVisiblePartNeverLosesTheData(FxRobot robot) {
        ChartView whole = view();
        scroll(robot, 400, 0.5, 0.5, false, false);
        assertThat(view().time().length()).isGreaterThanOrEqualTo(2 * 86_400_000.0 - 1);
        for (int i = 0; i < 60; i++) {
            scroll(robot, -5, 0.1, 0.1, false, false);
        }
        assertThat(view().time().length()).isLessThanOrEqualTo(3 * whole.time().length() + 1);
        focus(robot);
        for (int i = 0; i < 40; i++) {
            press(robot, KeyCode.RIGHT);
        }
        assertThat(view().time().min()).isLessThan(whole.time().max());
    }

    /** The headless robot leaves the modifiers out of mouse events. */
    private void fireWithShift(EventType<MouseEvent> type, Point2D place) {
        Node canvas = plot.getChildrenUnmodifiable().getFirst();
        Point2D on = canvas.screenToLocal(place);
        canvas.fireEvent(new MouseEvent(type, on.getX(), on.getY(), place.getX(), place.getY(), MouseButton.PRIMARY, 1,
                true, false, false, false, true, false, false, false, false, true, null));
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private ChartView view() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> plot.viewProperty().get().orElseThrow());
    }

    private void focus(FxRobot robot) {
        robot.interact(() -> plot.requestFocus());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A place on the chart, by shares of the plot's width and of the height between legend and strip. */
    private Point2D at(double x, double y) {
        Bounds bounds = plot.localToScreen(plot.getLayoutBounds());
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + 40 + y * (bounds.getHeight() - 130));
    }

    private void scroll(FxRobot robot, int notches, double x, double y, boolean control, boolean shift) {
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
}
