package io.github.tidecast.app;

import io.github.tidecast.chart.FirstChart;
import io.github.tidecast.project.WindowPlace;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.ui.project.DeskTitle;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.workbench.WorkbenchController;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The one window of Tidecast: loads the views, puts the window where it was, starts and ends what runs behind it. */
public final class MainWindow implements AutoCloseable {

    private static final String VIEWS = "/io/github/tidecast/ui/";
    /** What the three panes side by side need; a screen may be smaller. */
    private static final double LEAST_WIDTH = 1_000;
    private static final double LEAST_HEIGHT = 640;
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 820;

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);

    private final StartReport report = StartReport.ofThisStart();
    private final Services services;
    private final Threads threads = Threads.start();
    private final Stage stage;
    private final Screens screens;

    /** A window on a stage that is not shown yet. */
    public MainWindow(Services services, Stage stage) {
        this.services = services;
        this.stage = stage;
        this.screens = new Screens(services, threads, () -> stage);
    }

    /**
     * Shows the window. Once its frame is painted the engine is started, the desk is loaded and the first of some files
     * is opened. Work that was left behind is offered when that file is there: the user has asked for it.
     */
    public void show(List<String> files) {
        FXMLLoader frame = loader("workbench/Workbench.fxml");
        place();
        // with a size, because finding the preferred one lays everything out once more
        Scene scene = new Scene(load(frame), stage.getWidth(), stage.getHeight());
        scene.getStylesheets().add(MainWindow.class.getResource(VIEWS + "tidecast.css").toExternalForm());
        stage.setScene(scene);
        Rectangle2D visible = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, visible.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, visible.getHeight()));
        stage.titleProperty().bind(screens.projects().titleProperty().map(DeskTitle::words));
        stage.setOnCloseRequest(event -> {
            event.consume();
            screens.leave(stage::hide);
        });
        stage.setOnHiding(event -> rememberPlace());
        new LastResort(screens.session().notices()).install();
        ICON_SIZES.forEach(size -> stage.getIcons().add(new Image(
                MainWindow.class.getResourceAsStream("/io/github/tidecast/icons/tidecast-" + size + ".png"))));
        stage.show();
        FirstFrame.then(() -> {
            if (stage.isShowing()) {
                complete(frame.getController(), files);
            }
        });
    }

    /** The desk is most of the window but not seen before there are data; loading it first would delay the first frame. */
    private void complete(WorkbenchController frame, List<String> files) {
        report.painted();
        threads.io().execute(this::startEngine);
        frame.setDesk(load(loader("workbench/Desk.fxml")));
        files.stream().findFirst().map(Path::of).ifPresent(screens.opening()::open);
        threads.io().execute(() -> FirstChart.rehearse(screens.language().texts()));
        screens.opening().whenSettled(() -> screens.projects().offerRecovery(services.recovery()));
    }

    /** Opens a file, as if the user had. */
    void open(Path file) {
        screens.opening().open(file);
    }

    /** What the window is about. */
    Session session() {
        return screens.session();
    }

    private FXMLLoader loader(String view) {
        FXMLLoader loader = new FXMLLoader(MainWindow.class.getResource(VIEWS + view));
        loader.setControllerFactory(screens);
        return loader;
    }

    private static Parent load(FXMLLoader loader) {
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("view " + loader.getLocation(), e);
        }
    }

    private void startEngine() {
        try {
            var device = services.engine().device();
            Platform.runLater(() -> screens.session().computeOn(device));
            report.ready();
        } catch (SayableException e) {
            Platform.runLater(() -> screens.session().notices().fail(e));
        }
    }

    private void place() {
        Rectangle2D visible = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(USUAL_WIDTH, visible.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, visible.getHeight()));
        screens.preferences().current().window().filter(MainWindow::isOnAScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return Screen.getScreens().stream().anyMatch(screen -> screen.getVisualBounds()
                .intersects(place.x() + 40, place.y(), Math.max(1, place.width() - 80), 30));
    }

    private void rememberPlace() {
        boolean maximized = stage.isMaximized();
        screens.preferences().change(old -> maximized && old.window().isPresent()
                ? old.withWindow(new WindowPlace(old.window().get().x(), old.window().get().y(),
                        old.window().get().width(), old.window().get().height(), true))
                : old.withWindow(new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                        maximized)));
    }

    /** Ends engine and threads. FX thread. */
    @Override
    public void close() {
        screens.close();
        services.engine().close();
        threads.close();
    }
}
