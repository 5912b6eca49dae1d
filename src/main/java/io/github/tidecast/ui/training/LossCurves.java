package io.github.tidecast.ui.training;

import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.forecast.EpochReport;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Loss curves from what was reported after each epoch: one for each network. In front is the latest that was validated:
 * those that learn from everything at last have no validation loss to judge them by.
 */
final class LossCurves {

    private LossCurves() {
    }

    /** The curves of the networks, in order. */
    static List<LossCurve> of(List<EpochReport> reports, IntFunction<String> name) {
        Optional<List<EpochReport>> front = front(reports);
        return members(reports).stream().map(member -> curve(member, name, !front.equals(Optional.of(member)))).toList();
    }

    /** What was reported about the network in front; empty before the first epoch has ended. */
    static Optional<List<EpochReport>> front(List<EpochReport> reports) {
        List<List<EpochReport>> members = members(reports);
        return members.stream().filter(member -> !member.getFirst().onEverything()).reduce((one, next) -> next)
                .or(() -> members.stream().reduce((one, next) -> next));
    }

    private static List<List<EpochReport>> members(List<EpochReport> reports) {
        return List.copyOf(reports.stream()
                .collect(Collectors.groupingBy(EpochReport::member, TreeMap::new, Collectors.toList())).values());
    }

    /** The curve of another run, drawn behind: that of its first network. */
    static LossCurve other(List<EpochReport> reports, String name) {
        return curve(reports.stream().filter(report -> report.member() == reports.getFirst().member()).toList(),
                member -> name, true);
    }

    private static LossCurve curve(List<EpochReport> member, IntFunction<String> name, boolean faint) {
        double[] training = member.stream().mapToDouble(EpochReport::trainingLoss).toArray();
        double[] validation = member.stream().mapToDouble(EpochReport::validationLoss).toArray();
        int best = Math.min(member.getLast().bestEpoch(), training.length);
        return new LossCurve(name.apply(member.getLast().member()), training, validation, best, faint);
    }
}
