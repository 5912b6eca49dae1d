package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.ui.plot.ForecastPlot;
import io.github.tidecast.ui.plot.LossPlot;
import io.github.tidecast.ui.session.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pointer may go everywhere: nothing under it fails, and a chart keeps its name. */
class PointerTest {

    private static final double[] SHARES = {0.1, 0.5, 0.9};

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void openWithAForecast() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
        window.openSample("seattle_weather");
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().finishedProperty().get().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void nothingUnderThePointerFails() {
        TabPane tabs = window.find("tabs", TabPane.class);
        for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
            int shown = tab;
            call(() -> {
                tabs.getSelectionModel().select(shown);
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                List<Node> nodes = visible(window.scene().getRoot());
                assertThat(nodes).hasSizeGreaterThan(100);
                nodes.forEach(PointerTest::cross);
                return null;
            });
        }
        assertThat(call(() -> window.session().notices().shown())).isEmpty();
    }

    @Test
    void aChartIsCalledTheSameWhateverIsReadInIt() {
        for (Node plot : call(() -> List.of(window.scene().lookup(".loss-plot"), window.scene().lookup(".forecast-plot")))) {
            String name = call(plot::getAccessibleText);
            Node canvas = call(() -> ((Parent) plot).getChildrenUnmodifiable().getFirst());
            call(() -> {
                move(canvas, MouseEvent.MOUSE_MOVED, middle(canvas));
                return null;
            });
            assertThat(call(plot::getAccessibleHelp)).as(name).isNotBlank();
            assertThat(call(plot::getAccessibleText)).isEqualTo(name);
            call(() -> {
                move(canvas, MouseEvent.MOUSE_EXITED, middle(canvas));
                return null;
            });
            assertThat(call(plot::getAccessibleHelp)).as(name).isNull();
        }
        assertThat(call(() -> window.scene().lookup(".loss-plot"))).isInstanceOf(LossPlot.class);
        assertThat(call(() -> window.scene().lookup(".forecast-plot"))).isInstanceOf(ForecastPlot.class);
    }

    private static void cross(Node node) {
        move(node, MouseEvent.MOUSE_ENTERED, middle(node));
        for (double share : SHARES) {
            move(node, MouseEvent.MOUSE_MOVED, at(node, share, share));
        }
        move(node, MouseEvent.MOUSE_EXITED, middle(node));
    }

    private static Point2D middle(Node node) {
        return at(node, 0.5, 0.5);
    }

    private static Point2D at(Node node, double x, double y) {
        var bounds = node.getBoundsInLocal();
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    private static void move(Node node, EventType<MouseEvent> type, Point2D to) {
        Point2D scene = node.localToScene(to);
        Point2D screen = node.localToScreen(to);
        node.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.NONE, 0,
                false, false, false, false, false, false, false, false, false, false, null));
    }

    private static List<Node> visible(Node root) {
        List<Node> nodes = new ArrayList<>();
        if (root.isVisible()) {
            nodes.add(root);
            if (root instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(visible(child)));
            }
        }
        return nodes;
    }
}
