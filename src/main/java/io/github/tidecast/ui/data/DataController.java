package io.github.tidecast.ui.data;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.ProblemLink;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Shows the file on the desk and lets the user choose target and inputs. */
public final class DataController extends Screen {

    private static final int PROBLEMS_SHOWN = 3;

    private final DataModel model;
    private final Session session;
    private final InputsChooser chooser;
    private boolean showing;

    @FXML private Pane filled;
    @FXML private Pane empty;
    @FXML private Label file;
    @FXML private Tooltip path;
    @FXML private Label summary;
    @FXML private Label missing;
    @FXML private Label targetLabel;
    @FXML private ComboBox<String> target;
    @FXML private Label inputsLabel;
    @FXML private Button inputs;
    @FXML private Pane inputsRow;
    @FXML private Pane problems;

    /** The controller of the data. */
    public DataController(Language language, DataModel model, Session session) {
        super(language);
        this.model = model;
        this.session = session;
        this.chooser = new InputsChooser(language, model::chooseInputs);
    }

    @FXML
    private void initialize() {
        targetLabel.setLabelFor(target);
        inputsLabel.setLabelFor(inputs);
        inputs.setOnAction(event -> chooser.show(inputs));
        target.valueProperty().subscribe(name -> {
            if (name != null && !showing) {
                model.chooseTarget(name);
            }
        });
        model.dataProperty().subscribe(this::show);
        language().textsProperty().subscribe(texts -> show(model.dataProperty().getValue()));
    }

    @FXML
    private void onOpen() {
        session.commands().get(Commands.Name.OPEN).run();
    }

    private void show(Optional<DataSet> data) {
        filled.setVisible(data.isPresent());
        empty.setVisible(data.isEmpty());
        showing = true;
        try {
            data.ifPresent(this::fill);
        } finally {
            showing = false;
        }
    }

    private void fill(DataSet data) {
        file.setText(String.valueOf(data.file().getFileName()));
        path.setText(data.file().toString());
        summary.setText(language().say(DataModel.summary(data)));
        missing.setText(DataModel.missing(data).map(language()::say).orElse(""));
        missing.setVisible(DataModel.missing(data).isPresent());
        if (!target.getItems().equals(data.imported().table().names())) {
            target.getItems().setAll(data.imported().table().names());
        }
        target.setValue(data.target());
        fillInputs(data);
        fillProblems(data);
    }

    private void fillInputs(DataSet data) {
        List<String> possible = DataModel.possibleInputs(data);
        inputsRow.setVisible(!possible.isEmpty());
        inputs.setText(data.inputs().isEmpty() ? language().say("ui.data.no-inputs")
                : data.inputs().size() == 1 ? data.inputs().getFirst()
                : language().say("ui.data.inputs-chosen", data.inputs().size()));
        chooser.fill(possible, data.inputs());
    }

    private void fillProblems(DataSet data) {
        List<Problem> all = data.imported().problems();
        List<Node> rows = new ArrayList<>();
        data.imported().questions().forEach(question -> rows.add(link(question.message(), "mdoal-help_outline",
                "question", new Problem(Problem.Severity.INFO, question.code(), OptionalLong.empty(),
                        Optional.empty(), question.message()))));
        all.stream().limit(PROBLEMS_SHOWN).forEach(problem -> rows.add(new ProblemLink(problem.severity(),
                language().say(problem.message()), () -> model.show(problem))));
        if (all.size() > PROBLEMS_SHOWN) {
            rows.add(link(Text.of("ui.data.more-problems", all.size() - PROBLEMS_SHOWN), "mdoal-arrow_forward", "info",
                    all.get(PROBLEMS_SHOWN)));
        }
        problems.getChildren().setAll(rows);
        problems.setVisible(!rows.isEmpty());
    }

    private ProblemLink link(Text message, String icon, String style, Problem shown) {
        return new ProblemLink(language().say(message), icon, style, () -> model.show(shown));
    }
}
