package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FrequencyWords;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Binds the form to its model; explains the field that has the focus. */
public final class FormController extends Screen {

    private static final String MORE = "form-more";

    private final FormModel model;
    private final Session session;
    private final FormRows rows;
    private final ObjectProperty<Text> hint = new SimpleObjectProperty<>(Text.of("ui.hint.none"));

    private final Label whatIf = new Label();

    @FXML private Pane root;
    @FXML private Pane mainRows;
    @FXML private Pane moreRows;
    @FXML private ToggleGroup presets;
    @FXML private ToggleButton quick;
    @FXML private ToggleButton balanced;
    @FXML private ToggleButton thorough;
    @FXML private TitledPane more;
    @FXML private Label explanation;

    /** The controller of the form. */
    public FormController(Language language, FormModel model, Session session) {
        super(language);
        this.model = model;
        this.session = session;
        this.rows = new FormRows(model, language, steps());
    }

    @FXML
    private void initialize() {
        root.disableProperty().bind(session.dataProperty().map(data -> data.isEmpty()));
        rows.fill(mainRows, Setting.Place.MAIN);
        rows.fill(moreRows, Setting.Place.MORE);
        rows.all().forEach((setting, row) -> explain(FormRows.input(row), setting.hint()));
        rows.typed().forEach(this::connect);
        connectPresets();
        more.expandedProperty().subscribe((before, open) ->
                session.view().remember(MORE, Optional.of("open").filter(word -> open)));
        session.view().onRestore(MORE, word -> more.setExpanded(word.isPresent()));
        explanation.textProperty().bind(language().saying(hint));
        whatIf.setWrapText(true);
        whatIf.setId("whatIf");
        whatIf.getStyleClass().add("what-if");
        model.whatIfProperty().subscribe(this::showWhatIf);
        language().textsProperty().subscribe(texts -> showWhatIf(model.whatIfProperty().get()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoByKey);
        session.commands().get(Commands.Name.TRAIN).otherwise(this::sayWhatIsMissing);
    }

    /** Puts the line under the field that was changed. */
    private void showWhatIf(Optional<WhatIf> shown) {
        if (whatIf.getParent() instanceof Pane pane) {
            pane.getChildren().remove(whatIf);
        }
        shown.ifPresent(one -> {
            Node line = line(one.setting());
            if (line.getParent() instanceof Pane pane) {
                whatIf.setText(language().say(one.earlier()
                        .map(earlier -> Text.of("ui.whatif.both", one.effect(), earlier)).orElse(one.effect())));
                pane.getChildren().add(pane.getChildren().indexOf(line) + 1, whatIf);
            }
        });
    }

    private Node line(Setting<?> setting) {
        return rows.of(setting).orElse(quick.getParent());
    }

    /** Fields would undo their own typing only; here the whole choice is undone. */
    private void undoByKey(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.Z) {
            session.commands().get(event.isShiftDown() ? Commands.Name.REDO : Commands.Name.UNDO).run();
            event.consume();
        }
    }

    /** Training was asked for, but a field is not valid, or there is nothing to forecast. */
    private void sayWhatIsMissing() {
        if (session.dataProperty().get().isEmpty()) {
            session.notices().show(Notice.hint(Text.of("ui.form.no-data")));
            return;
        }
        rows.typed().filter(row -> complaint(row).isPresent()).findFirst().ifPresent(row -> {
            more.setExpanded(more.isExpanded() || row.getParent() == moreRows);
            session.notices().show(Notice.hint(Text.of("ui.form.not-yet", complaint(row).get())));
            row.input().requestFocus();
            row.input().selectAll();
        });
    }

    private Optional<Text> complaint(NumberRow row) {
        return model.field(row.setting()).complaintProperty().get();
    }

    private void connect(NumberRow row) {
        row.input().setOnAction(event -> session.commands().get(Commands.Name.TRAIN).run());
        if (row.getParent() == moreRows) {
            model.field(row.setting()).complaintProperty().subscribe(text -> more.setExpanded(more.isExpanded()
                    || text.isPresent() && session.dataProperty().get().isPresent()));
        }
    }

    /** What one step of the series is called. */
    private ObservableValue<Text> steps() {
        return session.dataProperty().map(data -> FrequencyWords.steps(
                data.map(one -> one.series().axis().frequency()).orElse(Frequency.NONE)));
    }

    private void connectPresets() {
        Map<Preset, ToggleButton> buttons = Map.of(Preset.QUICK, quick, Preset.BALANCED, balanced,
                Preset.THOROUGH, thorough);
        model.presetProperty().subscribe(preset -> presets.selectToggle(buttons.get(preset)));
        buttons.forEach((preset, button) -> {
            button.textProperty().bind(language().saying(Settings.PRESET.say(preset)));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.presetProperty().set(preset);
            });
            explain(button, Text.of("ui.hint.preset." + Choice.id(preset)));
        });
    }

    private void explain(Node node, Text text) {
        node.focusedProperty().subscribe(focused -> {
            model.history().seal();
            if (focused) {
                hint.set(text);
            }
        });
    }

    @FXML
    private void onReset() {
        model.fillDefaults();
    }
}
