package io.github.tidecast.ui.queue;

import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.TrainingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows the queue while something waits in it, or what is trained is not what is on the desk: one row for each training.
 */
public final class QueueController extends Screen {

    private final QueueModel model;
    private final ProgressBar progress = new ProgressBar();
    private final Label remaining = new Label();

    @FXML private Pane root;
    @FXML private Pane rows;
    @FXML private Label queueLeft;
    @FXML private Label held;
    @FXML private ToggleButton pause;

    /** The controller of the queue. */
    public QueueController(Language language, QueueModel model) {
        super(language);
        this.model = model;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        held.managedProperty().bind(held.visibleProperty());
        held.visibleProperty().bind(model.pausedProperty());
        model.pausedProperty().subscribe(paused -> pause.setSelected(paused));
        pause.selectedProperty().subscribe((before, pressed) -> model.hold(pressed));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.accessibleTextProperty().bind(language().saying(Text.of("ui.status.progress")));
        HBox.setHgrow(progress, Priority.ALWAYS);
        remaining.getStyleClass().add("quiet");
        model.onOrders(this::show);
        model.onProgress(this::showProgress);
        language().textsProperty().subscribe(texts -> show());
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        model.current().ifPresent(order -> shown.add(running(order)));
        model.waiting().forEach(order -> shown.add(waiting(order)));
        rows.getChildren().setAll(shown);
        root.setVisible(!model.waiting().isEmpty() || model.isTrainingElsewhere());
        showProgress();
    }

    private void showProgress() {
        Optional<Activity> activity = model.activity();
        progress.setProgress(activity.map(Activity::share).orElse(-1.0));
        remaining.setText(activity.filter(one -> one.remainingSeconds().isPresent())
                .map(one -> Numbers.duration(one.remainingSeconds().getAsDouble()))
                .orElse(language().say("ui.queue.running")));
        queueLeft.setText(model.secondsLeft().isPresent()
                ? language().say("ui.queue.left", Numbers.duration(model.secondsLeft().getAsDouble())) : "");
    }

    private Node running(TrainingOrder order) {
        HBox line = new HBox(progress, remaining);
        line.getStyleClass().add("form-line");
        VBox words = words(order);
        words.getChildren().add(line);
        return row(order, words, button("stop", "mdmz-stop", Text.of("ui.queue.stop"), order, model::stopCurrent));
    }

    private Node waiting(TrainingOrder order) {
        int place = model.waiting().indexOf(order);
        Text name = network(order);
        Button up = button("up", "mdoal-keyboard_arrow_up", Text.of("ui.queue.up", name), order,
                () -> model.move(order, -1));
        Button down = button("down", "mdoal-keyboard_arrow_down", Text.of("ui.queue.down", name), order,
                () -> model.move(order, 1));
        up.setDisable(place == 0);
        down.setDisable(place == model.waiting().size() - 1);
        return row(order, words(order), up, down, button("cancel", "mdoal-close", Text.of("ui.queue.cancel", name), order,
                () -> model.cancel(order)));
    }

    private VBox words(TrainingOrder order) {
        Label series = new Label(language().say(model.series(order)));
        series.getStyleClass().add("queue-series");
        Label network = new Label(language().say(network(order)));
        VBox words = new VBox(series, network);
        String more = Stream.concat(
                order.parent().map(run -> language().say("ui.queue.continues", run)).stream(),
                model.differences(order).stream().map(difference -> language().say(Text.of("ui.queue.differs",
                        difference.label(), difference.values().getLast())))).collect(Collectors.joining(" · "));
        if (!more.isEmpty()) {
            Label label = new Label(more);
            label.getStyleClass().addAll("quiet", "small-text");
            label.setTooltip(new Tooltip(more));
            words.getChildren().add(label);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return words;
    }

    private static Text network(TrainingOrder order) {
        NetworkSettings network = order.job().settings().network();
        return Text.of("ui.queue.network", network.window(), network.hidden(), network.layers());
    }

    private static HBox row(TrainingOrder order, VBox words, Button... buttons) {
        HBox row = new HBox(words);
        row.getChildren().addAll(buttons);
        row.setId("queued-" + order.number());
        row.getStyleClass().add("queue-row");
        return row;
    }

    private Button button(String id, String icon, Text said, TrainingOrder order, Runnable effect) {
        Button button = new Button();
        button.setId(id + "-" + order.number());
        button.getStyleClass().addAll("flat", "small", "icon-only");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(language().say(said));
        button.setTooltip(new Tooltip(language().say(said)));
        button.setOnAction(event -> effect.run());
        return button;
    }
}
