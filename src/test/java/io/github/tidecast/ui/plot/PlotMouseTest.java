package io.github.tidecast.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.Span;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.text.Texts;
import java.util.Locale;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every gesture of the mouse, by its effect on the visible range. */
class PlotMouseTest extends PlotUnderTest {

    @Start
    void start(Stage stage) {
        open(stage);
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
            robot.interact(() -> plot.setAccessibleHelp(""));
            double at = x;
            robot.interact(() -> fire(MouseEvent.MOUSE_MOVED, MouseButton.NONE,
                    plot.localToScreen(at, plot.getHeight() / 2)));
            if (plot.getAccessibleHelp() != null && !plot.getAccessibleHelp().isEmpty()) {
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
}
