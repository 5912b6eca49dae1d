package io.github.tidecast.ui.queue;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.session.Activities;
import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.TrainingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The queue of a session and how long it will take. FX thread only. */
public final class QueueModel {

    private final Session session;
    private final UnfinishedQuestion question;

    /** The queue of a session. */
    public QueueModel(Session session, UnfinishedQuestion question) {
        this.session = session;
        this.question = question;
    }

    /** Goes on to close the window; first the user is asked about trainings that are not done. */
    public void leave(Runnable then) {
        int unfinished = (int) current().stream().count() + waiting().size();
        if (unfinished == 0) {
            then.run();
        } else {
            question.ask(unfinished, then);
        }
    }

    /** Calls back whenever orders come, go or change their places. */
    void onOrders(Runnable changed) {
        InvalidationListener listener = change -> changed.run();
        session.queue().waiting().addListener(listener);
        session.queue().currentProperty().addListener(listener);
        session.queue().pausedProperty().addListener(listener);
        session.dataProperty().addListener(listener);
    }

    /** Calls back whenever the training under way has got on. */
    void onProgress(Runnable changed) {
        session.activities().of(Activities.Kind.TRAINING).addListener((InvalidationListener) change -> changed.run());
    }

    /** The one under way. */
    Optional<TrainingOrder> current() {
        return session.queue().currentProperty().get();
    }

    /** Those that wait. */
    List<TrainingOrder> waiting() {
        return session.queue().waiting();
    }

    /** Whether the next one is held back. */
    ReadOnlyBooleanProperty pausedProperty() {
        return session.queue().pausedProperty();
    }

    /** Holds the next one back, or no more. */
    void hold(boolean back) {
        session.queue().hold(back);
    }

    /** Progress of the one under way. */
    Optional<Activity> activity() {
        return session.activities().of(Activities.Kind.TRAINING).get().filter(activity -> current().isPresent());
    }

    void move(TrainingOrder order, int places) {
        session.queue().move(order, places);
    }

    void cancel(TrainingOrder order) {
        session.queue().cancel(order);
    }

    /** Ends the one under way; the best network so far is kept. */
    void stopCurrent() {
        session.commands().get(Commands.Name.STOP).run();
    }

    /** Whether the one under way is about other data than those on the desk. */
    boolean isTrainingElsewhere() {
        return current().isPresent() && !session.isTrainingOnDesk();
    }

    /** Which column an order is about, and of which file where that is not the one on the desk. */
    Text series(TrainingOrder order) {
        boolean sameFile = session.dataProperty().get()
                .filter(desk -> desk.file().equals(order.data().file())).isPresent();
        return sameFile ? Text.of("ui.raw", order.data().target())
                : Text.of("ui.data.column-of", order.data().target(), String.valueOf(order.data().file().getFileName()));
    }

    /** Which settings an order has other than the order before it. */
    List<SettingsDiff> differences(TrainingOrder order) {
        List<TrainingOrder> all = new ArrayList<>(current().stream().toList());
        all.addAll(waiting());
        int place = all.indexOf(order);
        return place < 1 ? List.of() : SettingsDiff.between(
                List.of(all.get(place - 1).job().settings(), order.job().settings()));
    }

    /**
     * Seconds until all are done: what the one under way says, and for each that waits the time of the latest run in
     * proportion to the work. Empty while neither is known.
     */
    OptionalDouble secondsLeft() {
        OptionalDouble running = activity().map(Activity::remainingSeconds).orElse(OptionalDouble.empty());
        Optional<Run> measure = session.runsProperty().get().latest();
        if (measure.isEmpty() || current().isPresent() && running.isEmpty()) {
            return OptionalDouble.empty();
        }
        double each = measure.get().summary().seconds() / work(measure.get().summary().settings());
        return OptionalDouble.of(running.orElse(0)
                + waiting().stream().mapToDouble(order -> each * work(order.job().settings())).sum());
    }

    /** What the time of a training grows with, roughly. */
    private static double work(ForecastSettings settings) {
        NetworkSettings network = settings.network();
        return (double) settings.members() * network.epochs() * network.window() * network.layers() * network.hidden();
    }
}
