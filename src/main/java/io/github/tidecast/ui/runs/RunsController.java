package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.Pane;

/** Shows the runs; a selected one is shown everywhere, several are compared. */
public final class RunsController extends Screen {

    private final RunsModel model;

    @FXML private Pane root;
    @FXML private TableView<Run> table;
    @FXML private TableColumn<Run, Run> mark;
    @FXML private TableColumn<Run, Integer> number;
    @FXML private TableColumn<Run, Run> overlay;
    @FXML private TableColumn<Run, RunScore> score;
    @FXML private TableColumn<Run, String> series;
    @FXML private TableColumn<Run, String> shape;
    @FXML private TableColumn<Run, String> note;
    @FXML private Pane differences;
    @FXML private Label errors;
    @FXML private ButtonBase use;
    @FXML private ButtonBase repeat;
    @FXML private ButtonBase goOn;
    @FXML private ButtonBase refresh;
    @FXML private ButtonBase pin;
    @FXML private ButtonBase delete;
    private boolean filling;

    /** The controller of the runs. */
    public RunsController(Language language, RunsModel model) {
        super(language);
        this.model = model;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        columns();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<Run>) change -> selected());
        onOne(use, model::useSettings);
        onOne(repeat, model::repeat);
        onOne(goOn, model::goOn);
        onOne(refresh, model::refresh);
        onOne(pin, model::pin);
        delete.setOnAction(event -> model.delete(selection()));
        delete.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        model.runsProperty().subscribe(runs -> fill(runs.runs()));
        model.onDeskChange(this::deskChanged);
        errors.managedProperty().bind(errors.visibleProperty());
        errors.visibleProperty().bind(errors.textProperty().isNotEmpty());
        language().textsProperty().subscribe(texts -> {
            fill(model.runsProperty().get().runs());
            table.refresh();
        });
    }

    private void columns() {
        mark.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        mark.setCellFactory(column -> new MarkCell(run -> model.comparison().ranking().isBest(run), language()));
        mark.setComparator((one, other) -> Boolean.compare(other.pinned(), one.pinned()));
        number.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().id()));
        overlay.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        overlay.setCellFactory(column -> new OverlayCell(model, language()));
        overlay.setSortable(false);
        score.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                RunScore.of(row.getValue(), model.comparison().ranking(), model.comparison().isAside(row.getValue()))));
        score.setCellFactory(column -> new RunScoreCell(model, language()));
        series.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                model.series(row.getValue()).map(language()::say).orElse("")));
        series.setCellFactory(column -> new WholeTextCell());
        shape.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                language().say(model.shape(row.getValue()))));
        shape.setCellFactory(column -> new WholeTextCell());
        note.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().note()));
        note.setCellFactory(TextFieldTableCell.forTableColumn());
        note.setOnEditCommit(edit -> model.note(edit.getRowValue(), edit.getNewValue()));
    }

    private void onOne(ButtonBase button, Consumer<Run> action) {
        button.setOnAction(event -> selection().stream().findFirst().ifPresent(action));
        button.disableProperty().bind(Bindings.size(table.getSelectionModel().getSelectedItems()).isNotEqualTo(1));
    }

    /** Each value with the runs that have it. */
    private String byValue(SettingsDiff difference, List<Run> compared) {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        for (int i = 0; i < compared.size(); i++) {
            runs.computeIfAbsent(language().say(difference.values().get(i)), value -> new ArrayList<>())
                    .add(String.valueOf(compared.get(i).id()));
        }
        return runs.entrySet().stream().map(entry -> language().say("ui.runs.value-in", entry.getKey(),
                String.join(", ", entry.getValue()))).collect(Collectors.joining(" · "));
    }

    private List<Run> selection() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Fills the table and keeps the selection by id. */
    private void fill(List<Run> runs) {
        filling = true;
        try {
            List<Integer> ids = selection().stream().map(Run::id).toList();
            table.getItems().setAll(runs.reversed());
            series.setVisible(runs.stream().anyMatch(run -> model.series(run).isPresent()));
            table.sort();
            for (int i = 0; i < table.getItems().size(); i++) {
                if (ids.contains(table.getItems().get(i).id())) {
                    table.getSelectionModel().select(i);
                }
            }
            root.setVisible(!runs.isEmpty());
        } finally {
            filling = false;
        }
        compare();
    }

    private void selected() {
        if (!filling) {
            compare();
            List<Run> selection = selection();
            model.comparison().layOver(selection);
            if (selection.size() == 1) {
                model.show(selection.getFirst());
            }
        }
    }

    /** A selected run that is not on screen any more could not be selected again. */
    private void deskChanged() {
        if (selection().stream().anyMatch(run -> !model.isOfDesk(run))) {
            table.getSelectionModel().clearSelection();
        }
        table.refresh();
    }

    private void compare() {
        List<Run> chosen = selection();
        List<Run> compared = model.comparison().compared(chosen);
        errors.setText(model.comparison().errors(compared).map(language()::say).orElse(""));
        differences.getChildren().setAll(model.comparison().differences(compared).stream()
                .map(difference -> line(difference, compared)).toList());
    }

    private Label line(SettingsDiff difference, List<Run> compared) {
        String values = compared.size() == 2
                ? difference.values().stream().map(language()::say).collect(Collectors.joining(" → "))
                : byValue(difference, compared);
        Label label = new Label(language().say(Text.of("ui.runs.differs", difference.label(), values)));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
