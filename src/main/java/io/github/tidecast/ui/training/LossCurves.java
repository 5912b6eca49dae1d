package io.github.tidecast.ui.training;

import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.forecast.EpochReport;
import java.util.ArrayList;
import java.util.List;
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
        List<List<EpochReport>> members = new ArrayList<>(reports.stream()
                .collect(Collectors.groupingBy(EpochReport::member, TreeMap::new, Collectors.toList()))
                .values());
        if (members.isEmpty()) {
            return List.of();
        }
        List<EpochReport> front = members.stream().filter(member -> !member.getFirst().onEverything())
                .reduce((one, next) -> next).orElse(members.getLast());
        return members.stream().map(member -> curve(member, name, member != front)).toList();
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
