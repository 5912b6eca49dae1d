package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunRanking;
import java.util.Comparator;

/**
 * What is shown as the score of a run, so that sorting never puts runs in one order that cannot be compared.
 *
 * @param series what the run is about
 * @param group  id of the latest run it is compared with
 * @param error  mean absolute error on the origins that those runs have in common; NaN without any
 * @param aside  whether it was tested on other points than the latest run of its series
 */
record RunScore(String series, int group, double error, boolean aside) implements Comparable<RunScore> {

    private static final Comparator<RunScore> ORDER = Comparator.comparing(RunScore::series)
            .thenComparing(RunScore::group, Comparator.reverseOrder()).thenComparingDouble(RunScore::error);

    static RunScore of(Run run, RunRanking ranking, boolean aside) {
        return new RunScore(run.origin().file() + "\n" + run.data().target(),
                ranking.comparedWith(run).stream().findFirst().orElse(run).id(), ranking.error(run).orElse(Double.NaN), aside);
    }

    @Override
    public int compareTo(RunScore other) {
        return ORDER.compare(this, other);
    }
}
