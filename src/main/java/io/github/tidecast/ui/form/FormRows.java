package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** The rows of the form, one for each setting that has a place there, made from the type of the setting alone. */
final class FormRows {

    private final FormModel model;
    private final Language language;
    private final ObservableValue<Text> steps;
    private final Map<Setting<?>, Node> rows = new LinkedHashMap<>();

    /**
     * No rows yet.
     *
     * @param steps what one step of the series is called
     */
    FormRows(FormModel model, Language language, ObservableValue<Text> steps) {
        this.model = model;
        this.language = language;
        this.steps = steps;
    }

    /** Makes the rows of a place. */
    void fill(Pane pane, Setting.Place place) {
        model.fields().stream().filter(field -> field.setting().place() == place).forEach(field -> {
            Node row = row(field);
            rows.put(field.setting(), row);
            pane.getChildren().add(row);
        });
    }

    /** The row of a setting, if it has one. */
    Optional<Node> of(Setting<?> setting) {
        return Optional.ofNullable(rows.get(setting));
    }

    /** The rows by their settings. */
    Map<Setting<?>, Node> all() {
        return rows;
    }

    /** The rows that are typed into. */
    Stream<NumberRow> typed() {
        return rows.values().stream().filter(NumberRow.class::isInstance).map(NumberRow.class::cast);
    }

    /** What of a row takes the focus. */
    static Node input(Node row) {
        return switch (row) {
            case NumberRow number -> number.input();
            case ChoiceRow choice -> choice.box();
            default -> row;
        };
    }

    private Node row(Field<?> field) {
        return switch (field) {
            case NumberField<?> number -> number(number);
            case LengthsField lengths -> lengths(lengths);
            case ChoiceField<?> choice when field.setting().type() instanceof Choice<?> words ->
                    ChoiceRow.of(choice, words, language);
            case ChoiceField<?> flag -> flag(flag);
        };
    }

    private NumberRow number(NumberField<?> field) {
        NumberRow row = new NumberRow(field.setting());
        row.connect(field, language);
        row.measure(field.setting() == Settings.HORIZON ? language.saying(steps) : language.saying(row.unit()));
        return row;
    }

    private NumberRow lengths(LengthsField field) {
        NumberRow row = new NumberRow(field.setting());
        row.connect(field.inputProperty(), field.complaintProperty(), language);
        row.measure(language.saying(row.unit()));
        row.widen();
        row.input().promptTextProperty().bind(language.saying(Text.of("setting.none")));
        row.note(language.textsProperty().flatMap(texts -> model.seasonHintsProperty()
                .map(hints -> hints.stream().map(texts::say).collect(Collectors.joining(" ")))));
        return row;
    }

    @SuppressWarnings("unchecked") // a flag is on or off
    private CheckBox flag(ChoiceField<?> field) {
        CheckBox box = new CheckBox();
        box.setId(field.setting().key());
        box.setMnemonicParsing(false);
        box.textProperty().bind(language.saying(field.setting().label()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(language.saying(field.setting().hint()));
        box.setTooltip(tooltip);
        box.selectedProperty().bindBidirectional((Property<Boolean>) field.inputProperty());
        return box;
    }
}
