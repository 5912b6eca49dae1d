package io.github.tidecast.project;

import io.github.tidecast.forecast.assessment.OriginError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Runs compared by their mean absolute error, in the unit of the data, on the origins they have in common. Runs of
 * different columns or files are never compared, nor are runs that were tested on other points or by other steps: those
 * fall into groups of their own, of which the one with the latest run comes first.
 *
 * <p>Decision: not MASE, whose scale is that of a season which is itself a setting of the run; not the error of the whole
 * backtest, which falls by leaving out the hard origins.
 */
public final class RunRanking {

    /**
     * Runs that can be compared.
     *
     * @param runs   the latest first
     * @param common what all were tested on, with the errors of the first
     */
    private record Group(List<Run> runs, List<OriginError> common) {
    }

    private final Map<Integer, Group> groups = new HashMap<>();

    /** Compares runs. */
    public RunRanking(List<Run> runs) {
        List<Run> left = new ArrayList<>(runs.reversed());
        while (!left.isEmpty()) {
            Group group = takeGroup(left);
            group.runs().forEach(run -> groups.put(run.id(), group));
        }
    }

    /** Takes the latest out, with all that share origins with it and with each other. */
    private static Group takeGroup(List<Run> left) {
        Run latest = left.removeFirst();
        List<Run> members = new ArrayList<>(List.of(latest));
        List<OriginError> common = latest.tested();
        for (Run run : List.copyOf(left)) {
            List<OriginError> shared = OriginError.common(common, run.tested());
            if (run.isOfSameSeriesAs(latest) && !shared.isEmpty()) {
                common = shared;
                members.add(run);
                left.remove(run);
            }
        }
        return new Group(members, common);
    }

    /** The error of a run on the origins that it has in common with those it is compared with; empty without any. */
    public OptionalDouble error(Run run) {
        return group(run).map(group -> OriginError.mean(OriginError.common(run.tested(), group.common())))
                .orElse(OptionalDouble.empty());
    }

    /** How many origins that is. */
    public int origins(Run run) {
        return group(run).map(group -> group.common().size()).orElse(0);
    }

    /** The runs it is compared with, itself included, the latest first. */
    public List<Run> comparedWith(Run run) {
        return group(run).map(Group::runs).orElse(List.of());
    }

    /** True if two runs can be compared. */
    public boolean areCompared(Run one, Run other) {
        return comparedWith(one).contains(other);
    }

    /** True for the run with the lowest error of those it is compared with, if there are any; of equals the earlier. */
    public boolean isBest(Run run) {
        List<Run> others = comparedWith(run);
        return others.size() > 1 && error(run).isPresent() && others.stream().filter(other -> other.id() != run.id())
                .allMatch(other -> isBelow(run, other));
    }

    private boolean isBelow(Run run, Run other) {
        int order = Double.compare(error(run).orElseThrow(), error(other).orElse(Double.POSITIVE_INFINITY));
        return order < 0 || order == 0 && run.id() < other.id();
    }

    private Optional<Group> group(Run run) {
        return Optional.ofNullable(groups.get(run.id()));
    }
}
