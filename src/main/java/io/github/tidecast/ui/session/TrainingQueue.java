package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Trainings in the order in which they will be done. FX thread only. */
public final class TrainingQueue {

    private final ObservableList<TrainingOrder> waiting = FXCollections.observableArrayList();
    private final ObservableList<TrainingOrder> readOnly = FXCollections.unmodifiableObservableList(waiting);
    private final ReadOnlyObjectWrapper<Optional<TrainingOrder>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private int asked;

    /** Those that wait, the next one first. */
    public ObservableList<TrainingOrder> waiting() {
        return readOnly;
    }

    /** The one under way. */
    public ReadOnlyObjectProperty<Optional<TrainingOrder>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether the next one is held back; the one under way goes on. An empty queue is not paused. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Holds the next one back, or no more. */
    public void hold(boolean back) {
        paused.set(back);
    }

    /**
     * Asks for a training; it begins at once if nothing is in its way.
     *
     * @param parent the run it continues, if it does
     */
    public void add(DataSet data, ForecastJob job, Optional<Integer> parent) {
        asked++;
        waiting.add(new TrainingOrder(asked, data, job, parent));
    }

    /** Moves a waiting one towards the front (negative) or the end, as far as there is room. */
    public void move(TrainingOrder order, int places) {
        int from = waiting.indexOf(order);
        if (from >= 0) {
            List<TrainingOrder> moved = new ArrayList<>(waiting);
            moved.add(Math.clamp(from + (long) places, 0, waiting.size() - 1), moved.remove(from));
            waiting.setAll(moved);
        }
    }

    /** Takes a waiting one out. */
    public void cancel(TrainingOrder order) {
        waiting.remove(order);
        resumeIfEmpty();
    }

    /** Takes all out, as another project does; the one under way is given up. Returns them in their order. */
    public List<TrainingOrder> clear() {
        List<TrainingOrder> all = new ArrayList<>(current.get().stream().toList());
        all.addAll(waiting);
        waiting.clear();
        current.set(Optional.empty());
        paused.set(false);
        return all;
    }

    /** The one under way has ended. */
    public void end() {
        current.set(Optional.empty());
    }

    /** Takes the next one, which is under way from now on; empty while paused. */
    public Optional<TrainingOrder> next() {
        if (paused.get() || waiting.isEmpty()) {
            return Optional.empty();
        }
        TrainingOrder order = waiting.removeFirst();
        current.set(Optional.of(order));
        return Optional.of(order);
    }

    private void resumeIfEmpty() {
        if (waiting.isEmpty()) {
            paused.set(false);
        }
    }
}
