package io.github.tidecast.ui.result;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.assessment.BandCheck;
import io.github.tidecast.forecast.assessment.SeasonalScale;
import io.github.tidecast.forecast.assessment.TestedWords;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.common.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the verdict, the accuracy of each method, and how the forecast came about. */
public final class ResultController extends Screen {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final List<String> KINDS = List.of("good", "neutral", "bad");

    private final ResultModel model;
    private AccuracyView accuracy;

    @FXML private Pane filled;
    @FXML private Pane empty;
    @FXML private Pane verdict;
    @FXML private FontIcon icon;
    @FXML private Label headline;
    @FXML private Pane sentences;
    @FXML private TableView<Accuracy> table;
    @FXML private Button choose;
    @FXML private Button own;
    @FXML private Label remark;
    @FXML private Label reading;
    @FXML private Label coverage;
    @FXML private Pane steps;

    /** The controller of the results. */
    public ResultController(Language language, ResultModel model) {
        super(language);
        this.model = model;
    }

    @FXML
    private void initialize() {
        accuracy = new AccuracyView(table, model, language());
        choose.setOnAction(event -> accuracy.selected().ifPresent(model::choose));
        own.setOnAction(event -> model.choose(Method.TIDECAST));
        own.managedProperty().bind(own.visibleProperty());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> showChoice());
        model.resultProperty().subscribe(this::show);
        language().textsProperty().subscribe(texts -> show(model.resultProperty().getValue()));
    }

    private void show(Optional<ForecastResult> result) {
        filled.setVisible(result.isPresent());
        empty.setVisible(result.isEmpty());
        result.ifPresent(this::fill);
    }

    /** What can be made the forecast now. */
    private void showChoice() {
        choose.setDisable(accuracy.selected().filter(model::canChoose).isEmpty());
        own.setVisible(model.resultProperty().getValue().filter(one -> one.chosen() != Method.TIDECAST).isPresent());
    }

    private void fill(ForecastResult result) {
        showVerdict(result);
        accuracy.show(result);
        showChoice();
        remark.setVisible(result.remark().isPresent());
        remark.setText(result.remark().map(said -> "* " + language().say(said)).orElse(""));
        reading.setText(language().say("ui.result.best-marked",
                SeasonalScale.inWords(result.settings().season())));
        coverage.setText(coverage(result));
        coverage.pseudoClassStateChanged(LOW, result.chosen() == Method.TIDECAST
                && BandCheck.all(result.backtest()).stream().anyMatch(BandCheck::isLow));
        steps.getChildren().setAll(Stream.concat(result.steps().stream(), origin(result).stream())
                .map(this::line).toList());
    }

    private void showVerdict(ForecastResult result) {
        Verdict said = result.verdict();
        boolean chosen = result.chosen() != Method.TIDECAST;
        headline.setText(chosen ? language().say("ui.result.chosen", result.label(result.chosen())) : language().say(
                "ui.verdict." + said.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        sentences.getChildren().setAll(said.sentences().stream().map(this::line).toList());
        verdict.getStyleClass().removeAll(KINDS);
        verdict.getStyleClass().add(chosen ? "neutral" : switch (said.kind()) {
            case BETTER -> "good";
            case NO_CLEAR_DIFFERENCE, SIMPLE_METHOD, UNTESTED -> "neutral";
            case WORSE, REPEATS_LAST_VALUE -> "bad";
        });
        icon.setIconLiteral(chosen ? "mdoal-check_circle" : switch (said.kind()) {
            case BETTER -> "mdomz-verified_user";
            case NO_CLEAR_DIFFERENCE -> "mdoal-drag_handle";
            case UNTESTED -> "mdoal-help_outline";
            case SIMPLE_METHOD -> "mdoal-check_circle";
            case WORSE -> "mdomz-trending_down";
            case REPEATS_LAST_VALUE -> "mdomz-repeat";
        });
    }

    private String coverage(ForecastResult result) {
        if (result.chosen() != Method.TIDECAST) {
            return language().say("ui.result.coverage-chosen");
        }
        return result.accuracy().stream().filter(row -> row.method() == Method.TIDECAST).findFirst()
                .filter(row -> defined(row, Measure.COVERAGE_80) && defined(row, Measure.COVERAGE_95))
                .map(row -> language().say("ui.result.coverage", percent(row, Measure.COVERAGE_80),
                        percent(row, Measure.COVERAGE_95)))
                .orElse(language().say("ui.result.no-coverage"));
    }

    private static boolean defined(Accuracy row, Measure measure) {
        return ResultModel.score(row, measure).filter(Score::isDefined).isPresent();
    }

    private String percent(Accuracy row, Measure measure) {
        return Numbers.of(language()).percent(ResultModel.score(row, measure).orElseThrow().value());
    }

    /** Where the numbers come from. */
    private List<Text> origin(ForecastResult result) {
        Numbers numbers = Numbers.of(language());
        List<Text> lines = new ArrayList<>();
        result.forecast().single().ifPresentOrElse(
                method -> lines.add(Text.of("ui.result.single", result.label(method))), () -> lines.addAll(List.of(
                        Text.of("ui.result.backbone", result.forecast().backboneName()),
                        Text.of("ui.result.weight", numbers.percent(100 * result.forecast().networkWeight())))));
        if (!result.backtest().origins().isEmpty()) {
            lines.add(TestedWords.of(result.backtest()));
        }
        lines.add(Text.of("ui.result.computed", result.device().name(), Numbers.duration(result.seconds())));
        return lines;
    }

    private Label line(Text text) {
        Label label = new Label(language().say(text));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
