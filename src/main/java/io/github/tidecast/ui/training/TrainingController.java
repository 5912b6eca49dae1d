package io.github.tidecast.ui.training;

import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.ui.common.Appearance;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.plot.LossPlot;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.TrainingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** Shows how the network learns. */
public final class TrainingController extends Screen {

    private static final String AXIS = "loss-axis";

    private final TrainingModel model;
    private final Session session;
    private final Appearance appearance;

    @FXML private LossPlot plot;
    @FXML private Label progress;
    @FXML private Label state;
    @FXML private ToggleButton linear;
    @FXML private ToggleButton logarithmic;
    @FXML private Label remark;
    @FXML private Node empty;
    @FXML private Label emptyWords;

    /** The controller of the loss chart. */
    public TrainingController(Language language, Appearance appearance, TrainingModel model, Session session) {
        super(language);
        this.appearance = appearance;
        this.model = model;
        this.session = session;
    }

    @FXML
    private void initialize() {
        appearance.darkProperty().subscribe(plot::setDark);
        language().textsProperty().subscribe(plot::setTexts);
        InvalidationListener learned = change -> show();
        session.epochsProperty().addListener(learned);
        language().textsProperty().addListener(learned);
        session.trainingProperty().addListener(learned);
        session.dataProperty().addListener(learned);
        session.finishedProperty().addListener(learned);
        session.comparedProperty().subscribe((before, after) -> show());
        plot.visibleProperty().bind(empty.visibleProperty().not());
        model.logarithmicProperty().subscribe(log -> {
            plot.setLogarithmic(log);
            (log ? logarithmic : linear).setSelected(true);
            session.view().remember(AXIS, Optional.of("logarithmic").filter(name -> log));
        });
        session.view().onRestore(AXIS, axis -> model.logarithmicProperty().set(axis.isPresent()));
        show();
    }

    private void show() {
        List<EpochReport> reports = session.epochsProperty().get();
        List<LossCurve> curves = new ArrayList<>(session.comparedProperty().get().stream()
                .filter(other -> !other.result().epochs().isEmpty())
                .map(other -> LossCurves.other(other.result().epochs(), language().say("ui.runs.run", other.run().id())))
                .toList());
        curves.addAll(LossCurves.of(reports, member -> language().say("ui.training.network", member)));
        plot.setCurves(curves);
        Course course = new Course(training(), reports,
                session.finishedProperty().get().map(Finished::result));
        empty.setVisible(curves.isEmpty());
        emptyWords.setText(language().say(course.withoutCurve()));
        state.setText(language().say(course.stateInWords()));
        progress.setText(course.progress().map(language()::say).orElse(""));
        remark.setVisible(course.remark().isPresent());
        remark.setText(course.remark().map(language()::say).orElse(""));
    }

    /** A training of other data is told of where it waits and in the status bar, not here. */
    private TrainingState training() {
        TrainingState now = session.trainingProperty().get();
        return now.isActive() && !session.isTrainingOnDesk() ? TrainingState.IDLE : now;
    }

    @FXML
    private void onLinear() {
        linear.setSelected(true);
        model.logarithmicProperty().set(false);
    }

    @FXML
    private void onLogarithmic() {
        logarithmic.setSelected(true);
        model.logarithmicProperty().set(true);
    }
}
