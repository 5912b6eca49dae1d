package io.github.tidecast.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Keys, menu, legend and reading, by their effect. */
class ForecastPlotTest extends PlotUnderTest {

    @Start
    void start(Stage stage) {
        open(stage);
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
        assertThat(plot.getAccessibleHelp()).contains("2020").contains("Backtest").contains("Actual − backtest -1");
        robot.moveTo(at(0.95, 0.5));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(plot.getAccessibleHelp()).contains("Forecast 115").contains("80 % interval");
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

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
    }
}
