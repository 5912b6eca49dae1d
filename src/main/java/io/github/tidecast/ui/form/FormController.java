package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Bound;
import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Choices;
import io.github.tidecast.ui.common.FrequencyWords;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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
    private final ObjectProperty<Text> hint = new SimpleObjectProperty<>(Text.of("ui.hint.none"));

    private final Label whatIf = new Label();

    @FXML private Pane root;
    @FXML private Pane mainRows;
    @FXML private Pane moreRows;
    @FXML private NumberRow seasonRow;
    @FXML private ToggleGroup presets;
    @FXML private ToggleButton quick;
    @FXML private ToggleButton balanced;
    @FXML private ToggleButton thorough;
    @FXML private ComboBox<NetworkRole> role;
    @FXML private ComboBox<Transform> transform;
    @FXML private ComboBox<SeasonTreatment> treatment;
    @FXML private ComboBox<Bound> bound;
    @FXML private ComboBox<OutlierTreatment> outliers;
    @FXML private ComboBox<GapFilling> gaps;
    @FXML private CheckBox calendar;
    @FXML private TitledPane more;
    @FXML private Label explanation;
    @FXML private Button reset;

    /** The controller of the form. */
    public FormController(Language language, FormModel model, Session session) {
        super(language);
        this.model = model;
        this.session = session;
    }

    @FXML
    private void initialize() {
        root.disableProperty().bind(session.dataProperty().map(data -> data.isEmpty()));
        rows().forEach(this::connect);
        seasonRow.widen();
        seasonRow.note(language().textsProperty().flatMap(texts -> model.seasonHintsProperty()
                .map(hints -> hints.stream().map(texts::say).collect(Collectors.joining(" ")))));
        seasonRow.input().promptTextProperty().bind(language().saying(Text.of("ui.form.none")));
        connectPresets();
        choose(role, NetworkRole.values(), model.roleProperty(), "ui.choice.role.");
        choose(transform, Transform.values(), model.transformProperty(), "ui.choice.transform.");
        choose(treatment, SeasonTreatment.values(), model.seasonProperty(), "ui.choice.season.");
        choose(bound, Bound.values(), model.boundProperty(), "ui.choice.bound.");
        choose(gaps, GapFilling.values(), model.gapsProperty(), "ui.choice.gaps.");
        choose(outliers, OutlierTreatment.values(), model.outliersProperty(), "ui.choice.outliers.");
        more.expandedProperty().subscribe((before, open) ->
                session.view().remember(MORE, Optional.of("open").filter(word -> open)));
        session.view().onRestore(MORE, word -> more.setExpanded(word.isPresent()));
        calendar.selectedProperty().bindBidirectional(model.calendarProperty());
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

    private Node line(String setting) {
        return switch (setting) {
            case "project.setting.role" -> role.getParent();
            case "project.setting.transform" -> transform.getParent();
            case "project.setting.season-treatment" -> treatment.getParent();
            case "project.setting.bound" -> bound.getParent();
            case "project.setting.gaps" -> gaps.getParent();
            case "project.setting.outliers" -> outliers.getParent();
            case "project.setting.calendar" -> calendar;
            default -> rows().filter(row -> row.getSetting().label().key().equals(setting)).map(Node.class::cast)
                    .findFirst().orElse(quick.getParent());
        };
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
        rows().filter(row -> complaint(row).isPresent()).findFirst().ifPresent(row -> {
            more.setExpanded(more.isExpanded() || row.getParent() == moreRows);
            session.notices().show(Notice.hint(Text.of("ui.form.not-yet", complaint(row).get())));
            row.input().requestFocus();
            row.input().selectAll();
        });
    }

    private Optional<Text> complaint(NumberRow row) {
        return (row == seasonRow ? model.seasons().complaintProperty()
                : model.field(row.getSetting()).complaintProperty()).get();
    }

    private Stream<NumberRow> rows() {
        return Stream.of(mainRows, moreRows).flatMap(pane -> pane.getChildren().stream())
                .filter(NumberRow.class::isInstance).map(NumberRow.class::cast);
    }

    private void connect(NumberRow row) {
        if (row == seasonRow) {
            row.connect(model.seasons().inputProperty(), model.seasons().complaintProperty(), language());
        } else {
            row.connect(model.field(row.getSetting()), language());
        }
        row.measure(language().saying(row.getSetting() == Limit.HORIZON ? steps() : row.unit()));
        explain(row.input(), row.hint());
        row.input().setOnAction(event -> session.commands().get(Commands.Name.TRAIN).run());
        if (row.getParent() == moreRows) {
            boolean isSeason = row.getSetting() == Limit.SEASON;
            var wrong = isSeason ? model.seasons().complaintProperty()
                    : model.field(row.getSetting()).complaintProperty();
            wrong.subscribe(text -> more.setExpanded(more.isExpanded() || text.isPresent()
                    && session.dataProperty().get().isPresent()));
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
            button.setOnAction(event -> {
                button.setSelected(true);
                model.presetProperty().set(preset);
            });
            explain(button, Text.of("ui.hint.preset." + preset.name().toLowerCase(Locale.ROOT)));
        });
    }

    private <E extends Enum<E>> void choose(ComboBox<E> box, E[] values, ObjectProperty<E> chosen, String stem) {
        Choices.fill(box, values, stem, language());
        box.valueProperty().bindBidirectional(chosen);
        explain(box, Text.of("ui.hint." + box.getId()));
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
