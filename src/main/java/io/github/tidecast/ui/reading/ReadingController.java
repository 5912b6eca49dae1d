package io.github.tidecast.ui.reading;

import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.FileRow;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Choices;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows how the file was read, its first rows and its problems. */
public final class ReadingController extends Screen {

    private static final String GUESS = "import-";
    /** Longer lists can be searched. */
    private static final int SHORT = 12;
    private static final Text GAPS = Text.of("ui.import.gaps");
    private static final double LEAST_GUESS = 144;
    private static final double ANSWER_WIDTH = 280;

    private final ReadingModel model;
    private final ComboBox<GapFilling> gaps = new ComboBox<>();
    private PreviewTable preview;
    private ProblemRows rows;

    @FXML private Pane questions;
    @FXML private TilePane guesses;
    @FXML private Label message;
    @FXML private TableView<FileRow> table;
    @FXML private Label beyond;
    @FXML private Pane problems;
    @FXML private Pane problemBox;

    /** The controller of the reading. */
    public ReadingController(Language language, ReadingModel model) {
        super(language);
        this.model = model;
    }

    @FXML
    private void initialize() {
        preview = new PreviewTable(table);
        rows = new ProblemRows(problems, language(), this::jumpTo);
        guesses.widthProperty().subscribe(width -> guesses.setPrefTileWidth(
                tileWidth(width.doubleValue(), guesses.getHgap())));
        fillGapBox();
        model.importedProperty().subscribe(this::show);
        model.onShowProblem(this::reveal);
        language().textsProperty().subscribe(texts -> show(model.importedProperty().getValue()));
    }

    private void show(Optional<ImportResult> imported) {
        beyond.setVisible(false);
        imported.ifPresent(this::fill);
    }

    private void fill(ImportResult imported) {
        Optional<String> focused = focusedGuess();
        message.setText(language().say(imported.message()));
        List<Node> asked = new ArrayList<>();
        List<Node> found = new ArrayList<>();
        for (ImportChoice choice : ReadingModel.choices(imported)) {
            ReadingModel.question(choice, imported).ifPresentOrElse(
                    question -> asked.add(question(choice, question, box(choice, imported))),
                    () -> found.add(guess(choice.label(), box(choice, imported))));
        }
        questions.getChildren().setAll(asked);
        questions.setVisible(!asked.isEmpty());
        found.add(guess(GAPS, gaps));
        guesses.getChildren().setAll(found);
        focused.map(id -> guesses.getScene().lookup("#" + id)).ifPresent(Node::requestFocus);
        preview.show(imported);
        rows.show(imported.problems());
        problemBox.setVisible(!imported.problems().isEmpty());
    }

    /** As many guesses side by side as have room, and no room left beside them. */
    private static double tileWidth(double width, double gap) {
        double columns = Math.max(1, Math.floor((width + gap) / (LEAST_GUESS + gap)));
        return Math.max(LEAST_GUESS, Math.floor((width - (columns - 1) * gap) / columns));
    }

    /** The id of the guess that the keyboard is in, so that it stays there when the guesses are shown anew. */
    private Optional<String> focusedGuess() {
        return Optional.ofNullable(guesses.getScene()).map(Scene::getFocusOwner).map(Node::getId)
                .filter(id -> id.startsWith(GUESS));
    }

    /** The same list as in the form, here because those who look at the gaps of a file look for it here. */
    private void fillGapBox() {
        gaps.setId(GUESS + "gaps");
        gaps.getItems().setAll(GapFilling.values());
        Choices.show(gaps, language(), Settings.GAP_FILLING::say);
        gaps.accessibleTextProperty().bind(language().saying(GAPS));
        gaps.setMaxWidth(Double.MAX_VALUE);
        model.gapFillingProperty().subscribe(how -> {
            gaps.setDisable(how.isEmpty());
            how.ifPresent(gaps::setValue);
        });
        gaps.valueProperty().subscribe((before, how) -> model.fillGaps(how));
    }

    private ComboBox<String> box(ImportChoice choice, ImportResult imported) {
        List<String> values = choice.values(imported);
        ComboBox<String> box = values.size() > SHORT ? new SearchableComboBox<>() : new ComboBox<>();
        box.setId(GUESS + choice.key());
        box.getItems().setAll(values);
        Choices.show(box, language(), choice::say);
        box.setValue(choice.current(imported).orElseThrow());
        box.valueProperty().subscribe((before, value) -> {
            if (value != null) { // nothing is chosen while a list is searched
                model.choose(choice, value);
            }
        });
        box.accessibleTextProperty().bind(language().saying(choice.label()));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** A guess that two readings are possible for: the question in words with its answers. */
    private Node question(ImportChoice choice, Question question, ComboBox<String> box) {
        Label words = new Label(language().say(question.message()), new FontIcon("mdoal-help_outline"));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setLabelFor(box);
        Button confirm = new Button(language().say("ui.reading.confirm"));
        confirm.setOnAction(event -> model.confirm(choice));
        confirm.getStyleClass().add("small");
        box.setMaxWidth(ANSWER_WIDTH);
        HBox answer = new HBox(box, confirm);
        answer.getStyleClass().add("answer");
        HBox.setHgrow(box, Priority.ALWAYS);
        VBox row = new VBox(words, answer);
        row.getStyleClass().add("question");
        return row;
    }

    private Node guess(Text name, ComboBox<?> box) {
        Label label = new Label();
        label.textProperty().bind(language().saying(name));
        label.setLabelFor(box);
        VBox cell = new VBox(label, box);
        cell.getStyleClass().add("guess");
        return cell;
    }

    private void reveal(Problem problem) {
        rows.mark(problem);
        jumpTo(problem);
    }

    private void jumpTo(Problem problem) {
        Optional<ImportResult> imported = model.importedProperty().getValue();
        if (imported.isEmpty() || problem.row().isEmpty()) {
            return;
        }
        OptionalInt index = ReadingModel.previewIndex(imported.get(), problem.row().getAsLong());
        beyond.setVisible(index.isEmpty());
        beyond.setText(language().say(Text.of("ui.reading.beyond", problem.row().getAsLong(),
                Math.max(0, imported.get().preview().size() - 1))));
        index.ifPresent(preview::reveal);
    }
}
