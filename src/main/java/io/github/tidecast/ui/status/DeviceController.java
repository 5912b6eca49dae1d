package io.github.tidecast.ui.status;

import atlantafx.base.controls.Popover;
import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Shows what computes; a click opens the choice, the reason, and what a GPU would need. */
public final class DeviceController extends Screen {

    private final DeviceModel model;

    @FXML private Button device;
    @FXML private Tooltip deviceDetail;
    @FXML private Pane choices;
    @FXML private RadioButton auto;
    @FXML private RadioButton cpu;
    @FXML private RadioButton gpu;
    @FXML private Label reason;
    @FXML private TextField folder;
    @FXML private Label missingTitle;
    @FXML private TextArea missing;
    private final Popover choosing = new Popover();

    /** The controller of the device in the status bar. */
    public DeviceController(Language language, DeviceModel model) {
        super(language);
        this.model = model;
    }

    @FXML
    private void initialize() {
        device.textProperty().bind(language().saying(model.textProperty()));
        model.detailProperty().subscribe(detail -> deviceDetail.setText(
                detail.isEmpty() ? language().say("ui.device.hint") : detail));
        reason.textProperty().bind(language().saying(model.reasonProperty()));
        ToggleGroup group = new ToggleGroup();
        Map.of(DeviceChoice.AUTO, auto, DeviceChoice.CPU, cpu, DeviceChoice.GPU, gpu).forEach((choice, button) -> {
            button.setToggleGroup(group);
            button.setSelected(model.choice() == choice);
            button.setOnAction(event -> model.choose(choice));
        });
        folder.setText(model.folder().toString());
        choosing.setContentNode(choices);
        choosing.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        choosing.setDetachable(false);
        model.look();
    }

    @FXML
    private void choose() {
        String names = model.missing();
        missing.setText(names);
        missing.setVisible(!names.isEmpty());
        missing.setManaged(!names.isEmpty());
        missingTitle.setText(language().say(names.isEmpty() ? "ui.device.complete" : "ui.device.missing"));
        choosing.show(device);
    }

    @FXML
    private void showFolder() {
        model.openFolder();
    }
}
