package io.github.tidecast.ui.status;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.Writing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the work under way, the time left, files being written with a way to cancel each and the memory of the window. */
public final class StatusController extends Screen {

    private static final long MEBIBYTE = 1 << 20;
    private static final double BAR_WIDTH = 110;

    private final StatusModel model;
    private final Map<Writing, Node> rows = new HashMap<>();

    @FXML private Label task;
    @FXML private ProgressBar progress;
    @FXML private Button cancelReading;
    @FXML private Label remaining;
    @FXML private Pane writings;
    @FXML private Label memory;

    /** The controller of the status bar. */
    public StatusController(Language language, StatusModel model) {
        super(language);
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.activityProperty().subscribe(this::show);
        language().textsProperty().subscribe(texts -> show(model.activityProperty().getValue()));
        model.writings().addListener((ListChangeListener<Writing>) change -> showWritings());
        showWritings();
        cancelReading.visibleProperty().bind(model.canCancelReading());
        Timeline measuring = new Timeline(new KeyFrame(Duration.seconds(2), event -> showMemory()));
        measuring.setCycleCount(Timeline.INDEFINITE);
        memory.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .subscribe(showing -> measureWhile(showing, measuring));
    }

    /** Animations that run are kept in memory for ever, and their windows with them. */
    private void measureWhile(boolean showing, Timeline measuring) {
        if (showing) {
            showMemory();
            measuring.play();
        } else {
            measuring.stop();
        }
    }

    @FXML
    private void onCancelReading() {
        model.cancelReading();
    }

    private void show(Optional<Activity> activity) {
        task.setText(activity.isEmpty() && !model.writings().isEmpty() ? ""
                : language().say(activity.map(Activity::text).orElse(Text.of("ui.status.ready"))));
        progress.setVisible(activity.isPresent());
        progress.setProgress(activity.map(Activity::share).orElse(0.0));
        remaining.setText(activity.filter(one -> one.remainingSeconds().isPresent())
                .map(one -> language().say("ui.status.left", Numbers.duration(one.remainingSeconds().getAsDouble())))
                .orElse(""));
    }

    /** Keeps the rows of files still being written, so that the focus stays on their buttons. */
    private void showWritings() {
        rows.keySet().retainAll(model.writings());
        model.writings().forEach(writing -> rows.computeIfAbsent(writing, this::row));
        writings.getChildren().setAll(model.writings().stream().map(rows::get).toList());
        show(model.activityProperty().getValue());
    }

    private Node row(Writing writing) {
        Label label = new Label();
        label.textProperty().bind(language().saying(writing.text()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(writing.shareProperty());
        bar.accessibleTextProperty().bind(label.textProperty());
        bar.setPrefWidth(BAR_WIDTH);
        Button cancel = new Button(null, new FontIcon("mdoal-close"));
        cancel.setId("cancel-writing");
        cancel.getStyleClass().addAll("flat", "small");
        cancel.accessibleTextProperty().bind(language().saying(Text.of("ui.export.cancel", writing.text())));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(cancel.accessibleTextProperty());
        cancel.setTooltip(tooltip);
        cancel.setOnAction(event -> writing.cancel());
        HBox row = new HBox(label, bar, cancel);
        row.getStyleClass().add("writing");
        return row;
    }

    private void showMemory() {
        Runtime runtime = Runtime.getRuntime();
        memory.setText(Numbers.of(language()).whole((runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE)
                + " MB");
    }
}
