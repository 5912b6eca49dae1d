package io.github.tidecast.ui.training;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver.Stage;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Pulse;
import io.github.tidecast.ui.common.PulseQueue;
import io.github.tidecast.ui.session.Activities;
import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.RunKeeper;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.TrainingOrder;
import io.github.tidecast.ui.session.TrainingState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;

/**
 * The training as a state machine: IDLE, PREPARING, RUNNING, STOPPING, then DONE, CANCELLED or FAILED. The engine works
 * on a thread of its own; what it reports is drained once per pulse. When one training has ended, the next of the queue
 * begins. Each works with the data it was asked for, whatever is on the desk meanwhile. FX thread only.
 */
public final class TrainingModel {

    private final Session session;
    private final Engine engine;
    private final RunKeeper keeper;
    private final Executor thread;
    private final Executor screen;
    private final PulseQueue<TrainingEvent> events;
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();
    private Optional<TrainingRun> current = Optional.empty();

    /**
     * The training of a session.
     *
     * @param keeper takes what trainings bring
     * @param thread runs one training at a time
     * @param screen runs what shows it, as {@code Platform::runLater} does
     * @param pulses says when what is learned is shown
     */
    public TrainingModel(Session session, RunKeeper keeper, Engine engine, Executor thread, Executor screen,
                         Pulse.Maker pulses) {
        this.session = session;
        this.keeper = keeper;
        this.engine = engine;
        this.thread = thread;
        this.screen = screen;
        this.events = new PulseQueue<>(this::drained, pulses);
        BooleanBinding active = Bindings.createBooleanBinding(() -> session.trainingProperty().get().isActive(),
                session.trainingProperty());
        BooleanBinding ready = Bindings.createBooleanBinding(() -> session.dataProperty().get().isPresent()
                        && session.settingsProperty().get().isPresent(),
                session.dataProperty(), session.settingsProperty());
        session.commands().get(Commands.Name.TRAIN).provide(this::ask, ready);
        session.commands().get(Commands.Name.STOP).provide(this::stop,
                active.and(session.trainingProperty().isNotEqualTo(TrainingState.STOPPING)));
        session.dataProperty().subscribe((before, after) -> dataChanged());
        session.queue().waiting().addListener((ListChangeListener<TrainingOrder>) change -> next());
        session.queue().pausedProperty().subscribe((before, after) -> next());
        session.queue().currentProperty().subscribe(order -> {
            if (order.isEmpty()) {
                abandon();
            }
        });
    }

    /** Whether the loss axis is logarithmic. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Asks for a training with what is on the desk and in the form. */
    private void ask() {
        DataSet data = session.dataProperty().get().orElseThrow();
        session.queue().add(data, data.job(session.settingsProperty().get().orElseThrow()), Optional.empty());
    }

    private void next() {
        // Later, because a list must not be changed while it tells of a change.
        screen.execute(() -> {
            if (!session.trainingProperty().get().isActive()) {
                session.queue().next().ifPresent(this::train);
            }
        });
    }

    private void train(TrainingOrder order) {
        TrainingRun run = new TrainingRun(events, order);
        current = Optional.of(run);
        session.train(order);
        show(Stage.PREPARING, -1, OptionalDouble.empty());
        events.start();
        thread.execute(() -> work(run, order));
    }

    private void work(TrainingRun run, TrainingOrder order) {
        try {
            ForecastResult result = engine.forecast(order.job(), run);
            screen.execute(() -> finish(run, result.stopped() ? TrainingState.CANCELLED : TrainingState.DONE,
                    () -> keeper.keep(order, result)));
        } catch (StoppedException nothingToKeep) {
            screen.execute(() -> finish(run, TrainingState.CANCELLED, () -> { }));
        } catch (Exception | Error e) {
            // Whatever it is, nobody else ends this training: the window would train for ever.
            screen.execute(() -> finish(run, TrainingState.FAILED, () ->
                    session.notices().failUntilOtherData(e, UnaryOperator.identity())));
        }
    }

    private void stop() {
        session.advance(TrainingState.STOPPING);
        current.ifPresent(TrainingRun::stop);
        session.activities().show(Activities.Kind.TRAINING,
                new Activity(Text.of("ui.training.stopping"), -1, OptionalDouble.empty()));
    }

    private void finish(TrainingRun run, TrainingState end, Runnable publish) {
        if (run.isAbandoned()) {
            return;
        }
        TrainingState state = TrainingState.FAILED;
        try {
            events.stop();
            publish.run();
            state = end;
        } finally {
            // Also where telling of it fails: a training that never ends lets no other begin.
            current = Optional.empty();
            session.activities().end(Activities.Kind.TRAINING);
            session.queue().end();
            session.endTraining(isOnDesk(run) ? state : TrainingState.IDLE);
            next();
        }
    }

    /** A training goes on with its own data; what it has learned so far is seen again when those come back. */
    private void dataChanged() {
        current.filter(this::isOnDesk).ifPresent(run -> session.learn(run.epochs()));
    }

    private boolean isOnDesk(TrainingRun run) {
        return session.isOnDesk(run.order().data());
    }

    /** The queue was taken away, and the training under way with it. */
    private void abandon() {
        current.ifPresent(run -> {
            run.abandon();
            events.stop();
            current = Optional.empty();
            session.activities().end(Activities.Kind.TRAINING);
            session.abandonTraining();
        });
    }

    private void drained(List<TrainingEvent> batch) {
        if (current.isEmpty()) {
            return;
        }
        TrainingRun run = current.get();
        boolean shown = isOnDesk(run);
        // All epochs at once, because each change redraws the chart; first, because progress asks them for the time left.
        List<EpochReport> reports = batch.stream().filter(TrainingEvent.Epoch.class::isInstance)
                .map(event -> ((TrainingEvent.Epoch) event).report()).toList();
        run.epochs().addAll(reports);
        if (shown) {
            session.learn(reports);
        }
        for (TrainingEvent event : batch) {
            switch (event) {
                case TrainingEvent.Progress progress -> progressed(run, progress);
                case TrainingEvent.Preview preview when shown ->
                        session.preview(preview.forecast());
                case TrainingEvent.Preview elsewhere -> { }
                case TrainingEvent.Epoch epoch -> { }
            }
        }
    }

    private void progressed(TrainingRun run, TrainingEvent.Progress progress) {
        if (session.trainingProperty().get() == TrainingState.STOPPING) {
            return;
        }
        session.advance(progress.stage() == Stage.PREPARING
                ? TrainingState.PREPARING : TrainingState.RUNNING);
        show(progress.stage(), progress.share(), remaining(run, progress));
    }

    private static OptionalDouble remaining(TrainingRun run, TrainingEvent.Progress progress) {
        return progress.stage() == Stage.TRAINING && !run.epochs().isEmpty()
                ? OptionalDouble.of(run.epochs().getLast().remainingSeconds()) : OptionalDouble.empty();
    }

    private void show(Stage stage, double share, OptionalDouble remaining) {
        Text text = Text.of("ui.training.stage." + stage.name().toLowerCase(Locale.ROOT));
        session.activities().show(Activities.Kind.TRAINING, new Activity(text, share, remaining));
    }
}
