package io.github.tidecast.ui.status;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Activity;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Shows the work under way, the time left, what computes and the memory of the window. */
public final class StatusController extends Screen {

    private static final long MEBIBYTE = 1 << 20;

    private final StatusModel model;

    @FXML private Label task;
    @FXML private ProgressBar progress;
    @FXML private Label remaining;
    @FXML private Label device;
    @FXML private Tooltip deviceDetail;
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
        device.textProperty().bind(language().saying(model.deviceProperty()));
        model.detailProperty().subscribe(deviceDetail::setText);
        Timeline measuring = new Timeline(new KeyFrame(Duration.seconds(2), event -> showMemory()));
        measuring.setCycleCount(Timeline.INDEFINITE);
        measuring.play();
        showMemory();
    }

    private void show(Optional<Activity> activity) {
        task.setText(language().say(activity.map(Activity::text)
                .orElse(Text.of("ui.status.ready"))));
        progress.setVisible(activity.isPresent());
        progress.setProgress(activity.map(Activity::share).orElse(0.0));
        remaining.setText(activity.filter(one -> one.remainingSeconds().isPresent())
                .map(one -> language().say("ui.status.left", Numbers.duration(one.remainingSeconds().getAsDouble())))
                .orElse(""));
    }

    private void showMemory() {
        Runtime runtime = Runtime.getRuntime();
        memory.setText(Numbers.of(language()).whole((runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE)
                + " MB");
    }
}
