package io.github.tidecast.ui.tuning;

import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Budget;
import io.github.tidecast.tuning.Trial;
import io.github.tidecast.tuning.Tunable;
import io.github.tidecast.tuning.Tuner;
import io.github.tidecast.tuning.TuningResult;
import io.github.tidecast.ui.common.Choices;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.common.Screen;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.ScatterChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;

/** Shows a search: scores of the trials with the best so far, and a setting against the score. */
public final class TuningController extends Screen {

    private static final int MOST = 1_000;
    private static final int USUAL = 30;
    private static final int MOST_TICKS = 15;

    private static final int DIGITS = 4;

    /** What the search is given. */
    private enum Unit { TRIALS, MINUTES }

    private final TuningModel model;
    private final XYChart.Series<Number, Number> scores = new XYChart.Series<>();
    private final XYChart.Series<Number, Number> best = new XYChart.Series<>();
    private final XYChart.Series<Number, Number> values = new XYChart.Series<>();

    @FXML private Spinner<Integer> budget;
    @FXML private ComboBox<Unit> unit;
    @FXML private CheckBox two;
    @FXML private Pane ranges;
    @FXML private ButtonBase resetRanges;
    @FXML private ButtonBase startSearch;
    @FXML private ButtonBase stopSearch;
    @FXML private ButtonBase useFound;
    @FXML private Label said;
    @FXML private Pane charts;
    @FXML private XYChart<Number, Number> course;
    @FXML private ScatterChart<Number, Number> against;
    @FXML private NumberAxis courseAxis;
    @FXML private NumberAxis courseScores;
    @FXML private NumberAxis againstAxis;
    @FXML private NumberAxis againstScores;
    @FXML private ComboBox<Tunable> setting;

    /** The controller of the search. */
    public TuningController(Language language, TuningModel model) {
        super(language);
        this.model = model;
    }

    @FXML
    private void initialize() {
        budget.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST, USUAL));
        startSearch.setOnAction(event -> model.start(budget(), two.isSelected() ? 2 : 1));
        stopSearch.setOnAction(event -> model.stop());
        useFound.setOnAction(event -> winner().ifPresent(model::use));
        startSearch.disableProperty().bind(model.readyProperty().not());
        stopSearch.disableProperty().bind(model.runningProperty().not());
        Choices.fill(unit, Unit.values(), "ui.tuning.unit.", language());
        unit.setValue(Unit.TRIALS);
        int processors = Runtime.getRuntime().availableProcessors();
        two.setDisable(processors < 2);
        two.setSelected(Tuner.enginesFor(processors) == 2);
        model.drafts().forEach(draft -> ranges.getChildren().add(new RangeRow(draft, language())));
        resetRanges.setOnAction(event -> model.resetRanges());
        useFound.setDisable(true);
        charts.visibleProperty().bind(Bindings.isNotEmpty(model.trials()));
        course.getData().add(scores);
        course.getData().add(best);
        against.getData().add(values);
        scores.nameProperty().bind(language().saying(Text.of("ui.tuning.score")));
        best.nameProperty().bind(language().saying(Text.of("ui.tuning.best")));
        budget.accessibleTextProperty().bind(language().saying(Text.of("ui.tuning.budget")));
        budget.getEditor().accessibleTextProperty().bind(budget.accessibleTextProperty());
        course.accessibleTextProperty().bind(language().saying(Text.of("ui.tuning.course")));
        against.accessibleTextProperty().bind(language().saying(Text.of("ui.tuning.against")));
        courseAxis.labelProperty().bind(language().saying(Text.of("ui.tuning.number")));
        courseScores.labelProperty().bind(language().saying(Text.of("ui.tuning.error")));
        againstScores.labelProperty().bind(language().saying(Text.of("ui.tuning.error")));
        setting.getItems().setAll(Tunable.ALL);
        setting.setValue(new Tunable(Settings.HIDDEN));
        setting.valueProperty().subscribe((before, after) -> drawAgainst());
        model.trials().addListener((ListChangeListener<Trial>) change -> draw());
        model.resultProperty().subscribe(result -> draw());
        language().textsProperty().subscribe(texts -> draw());
    }

    private Budget budget() {
        int amount = budget.getValue();
        return unit.getValue() == Unit.TRIALS ? Budget.ofTrials(amount) : Budget.ofTime(Duration.ofMinutes(amount));
    }

    private Optional<Trial> winner() {
        return model.resultProperty().get().map(TuningResult::best).or(model::best);
    }

    private void draw() {
        scores.getData().clear();
        best.getData().clear();
        double lowest = Double.POSITIVE_INFINITY;
        for (Trial trial : model.trials()) {
            if (trial.isScored()) {
                lowest = Math.min(lowest, trial.score());
                scores.getData().add(new XYChart.Data<>(trial.number(), trial.score()));
                best.getData().add(new XYChart.Data<>(trial.number(), lowest));
            }
        }
        numberTrials(model.trials().size());
        useFound.setDisable(winner().isEmpty());
        setting.setConverter(new Names());
        said.setText(model.resultProperty().get().map(result -> language().say(result.sentence()))
                .or(() -> model.best().map(trial -> language().say("ui.tuning.so-far", trial.number(),
                        Numbers.of(language()).significant(trial.score(), DIGITS))))
                .orElse(language().say("ui.tuning.empty")));
        drawAgainst();
    }

    /** Trials are counted in whole numbers; an axis that finds its range by itself writes 0.5 and 1.5, too. */
    private void numberTrials(int trials) {
        courseAxis.setAutoRanging(false);
        courseAxis.setMinorTickVisible(false);
        courseAxis.setLowerBound(0);
        courseAxis.setUpperBound(trials + 1.0);
        courseAxis.setTickUnit(Math.max(1, Math.ceil(trials / (double) MOST_TICKS)));
    }

    private void drawAgainst() {
        Tunable chosen = setting.getValue();
        againstAxis.setLabel(language().say(chosen.label()));
        values.getData().clear();
        model.trials().stream().filter(Trial::isScored).forEach(trial ->
                values.getData().add(new XYChart.Data<>(chosen.of(trial.settings()), trial.score())));
    }

    /** The names of the settings in the language spoken now. */
    private final class Names extends StringConverter<Tunable> {

        @Override
        public String toString(Tunable tunable) {
            return tunable == null ? "" : language().say(tunable.label());
        }

        @Override
        public Tunable fromString(String name) {
            throw new UnsupportedOperationException("settings are chosen, not typed");
        }
    }
}
