package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The runs of a project. Immutable: every operation gives another list, so that undoing is going back to the old one
 * or {@linkplain #restore restoring} a run.
 *
 * @param runs   runs ascending by id
 * @param nextId id of the next run, above all ids ever given
 */
public record RunList(List<Run> runs, int nextId) {

    /** No runs yet. */
    public static final RunList EMPTY = new RunList(List.of(), 1);

    public RunList {
        runs = List.copyOf(runs);
        int last = 0;
        for (Run run : runs) {
            if (run.id() <= last || run.id() >= nextId) {
                throw new IllegalArgumentException("ids ascend and stay below the next: " + run.id());
            }
            last = run.id();
        }
    }

    /** The list with a run that has just ended, which gets the next id. */
    public RunList add(Instant made, DataFingerprint data, RunOrigin origin, ForecastResult result) {
        List<Run> more = new ArrayList<>(runs);
        more.add(Run.of(nextId, made, data, origin, result));
        return new RunList(more, nextId + 1);
    }

    /** The list with a note on a run; without a run of that id the same list. */
    public RunList note(int id, String text) {
        return replace(id, run -> run.withNote(text));
    }

    /** The list with a run pinned or not; without a run of that id the same list. */
    public RunList pin(int id, boolean pinned) {
        return replace(id, run -> run.withPinned(pinned));
    }

    /** The list with the method chosen for a run; without a run of that id the same list. */
    public RunList choose(int id, Method method) {
        return replace(id, run -> run.withMethod(method));
    }

    /** The list without a run; its id is not used again. */
    public RunList delete(int id) {
        return new RunList(runs.stream().filter(run -> run.id() != id).toList(), nextId);
    }

    /** The list with a deleted run back at its place. */
    public RunList restore(Run deleted) {
        if (find(deleted.id()).isPresent()) {
            return this;
        }
        List<Run> more = new ArrayList<>(runs);
        more.add(deleted);
        more.sort(Comparator.comparingInt(Run::id));
        return new RunList(more, Math.max(nextId, deleted.id() + 1));
    }

    /** The run with an id, if it is there. */
    public Optional<Run> find(int id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }

    /** The run that was made last. */
    public Optional<Run> latest() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
    }

    private RunList replace(int id, UnaryOperator<Run> change) {
        return new RunList(runs.stream().map(run -> run.id() == id ? change.apply(run) : run).toList(), nextId);
    }
}
