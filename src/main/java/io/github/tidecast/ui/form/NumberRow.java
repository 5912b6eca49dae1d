package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.StepKey;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row of the form that is typed into: label, field, unit, and below it what is wrong. */
final class NumberRow extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    /** The longest word of a name; longer names take two lines, so that the side is no wider than its pane. */
    private static final double LEAST_NAME = 90;

    private final Label name = new Label();
    private final TextField input = new TextField();
    private final Label unit = new Label();
    private final Label complaint = new Label();
    private final Setting<?> setting;

    /** A row for a setting, not yet connected. */
    NumberRow(Setting<?> setting) {
        this.setting = setting;
        input.setId(setting.key() + "-input");
        complaint.setId(setting.key() + "-complaint");
        getStyleClass().add("form-row");
        name.setLabelFor(input);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(LEAST_NAME);
        name.setWrapText(true);
        unit.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        input.getStyleClass().add("form-input");
        unit.getStyleClass().add("form-unit");
        complaint.getStyleClass().add("form-complaint");
        complaint.setWrapText(true);
        complaint.managedProperty().bind(complaint.visibleProperty());
        HBox line = new HBox(name, input, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-line");
        getChildren().addAll(line, complaint);
    }

    /** The setting. */
    Setting<?> setting() {
        return setting;
    }

    /** The field, for focus. */
    TextField input() {
        return input;
    }

    /** What the value is counted in. */
    Text unit() {
        return Text.of("setting.unit." + setting.words());
    }

    /** Gives the input the place of the unit, for values that are long. */
    void widen() {
        unit.setVisible(false);
        unit.setManaged(false);
        input.getStyleClass().add("wide");
    }

    /** Shows a line below the field: what is good to know about its value. */
    void note(ObservableValue<String> words) {
        Label note = new Label();
        note.setId(setting.key() + "-note");
        note.getStyleClass().add("form-note");
        note.setWrapText(true);
        note.textProperty().bind(words);
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        getChildren().add(note);
    }

    /** Says what the value is counted in. */
    void measure(ObservableValue<String> words) {
        unit.textProperty().bind(words);
    }

    /** Connects the row with a number of the model. */
    void connect(NumberField<?> field, Language language) {
        connect(field.inputProperty(), field.complaintProperty(), language);
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> StepKey.of(event).ifPresent(key -> {
            field.step(key.steps());
            input.selectAll();
            event.consume();
        }));
    }

    /** Connects the row with a text of the model. */
    void connect(StringProperty typed, ReadOnlyObjectProperty<Optional<Text>> wrong, Language language) {
        input.textProperty().bindBidirectional(typed);
        name.textProperty().bind(language.saying(setting.label()));
        ObservableValue<Text> complaintText = wrong.map(text -> text.orElse(null));
        complaint.textProperty().bind(language.saying(complaintText));
        complaint.visibleProperty().bind(wrong.map(Optional::isPresent));
        wrong.subscribe(text -> input.pseudoClassStateChanged(INVALID, text.isPresent()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(language.saying(setting.hint()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        name.setTooltip(tooltip);
        input.setTooltip(tooltip);
        input.accessibleTextProperty().bind(language.saying(setting.label()));
        input.accessibleHelpProperty().bind(wrong.flatMap(text -> language.saying(text.orElse(setting.hint()))));
    }
}
