package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.ui.common.Choices;
import io.github.tidecast.ui.common.Language;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row of the form with a list to choose from: label and list. */
final class ChoiceRow extends HBox {

    private ChoiceRow(Label name, ComboBox<?> box) {
        super(name, box);
        getStyleClass().add("form-line");
    }

    /** The row of a field. */
    static <T> ChoiceRow of(ChoiceField<T> field, Choice<?> choice, Language language) {
        Setting<T> setting = field.setting();
        Label name = new Label();
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.textProperty().bind(language.saying(setting.label()));
        ComboBox<T> box = new ComboBox<>();
        box.setId(setting.key());
        box.getStyleClass().add("form-choice");
        box.accessibleTextProperty().bind(language.saying(setting.label()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(language.saying(setting.hint()));
        box.setTooltip(tooltip);
        box.getItems().setAll(words(choice));
        Choices.show(box, language, setting::say);
        box.valueProperty().bindBidirectional(field.inputProperty());
        return new ChoiceRow(name, box);
    }

    @SuppressWarnings("unchecked") // the words of a choice are the values of its setting
    private static <T> List<T> words(Choice<?> choice) {
        return (List<T>) choice.all();
    }

    /** The list, for focus. */
    ComboBox<?> box() {
        return (ComboBox<?>) getChildren().getLast();
    }
}
