package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.SeasonHints;
import io.github.tidecast.forecast.StepKind;
import io.github.tidecast.series.DemandPattern;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was done on the way to a forecast, in words.
 *
 * @param target  the series
 * @param learned what an earlier training had left
 */
record PreparationInWords(PreparedSeries target, Optional<PretrainedNetworks> learned) {

    /** Guard of rounding: narrower bands have no width. */
    private static final double ROUNDING = 1e-9;

    /** The steps, in the order in which they were taken. */
    List<Text> of(NetworkOutcome network, Forecast forecast) {
        List<Text> steps = new ArrayList<>();
        learned.flatMap(PretrainedNetworks::further).ifPresent(run -> steps.add(StepKind.CONTINUED.say(run)));
        steps.addAll(target.leftOut());
        int filled = (int) Arrays.stream(target.values()).filter(Double::isNaN).count();
        if (filled > 0) {
            steps.add(Text.of("forecast.step.filled", filled));
        }
        steps.addAll(unlike(target.outliers(target.size())));
        network.end().ifPresent(end -> steps.addAll(end.preparation()));
        if (network.course().nothingLearned()) {
            steps.add(StepKind.NOTHING_LEARNED.say());
        }
        DemandPattern demand = target.demand(target.size());
        if (demand.judgedBySquares()) {
            steps.add(Text.of("forecast.step.intermittent", demand.interval()));
        }
        steps.addAll(target.limits(target.size()).inWords());
        steps.addAll(SeasonHints.of(target.series(), target.settings().seasons(),
                target.settings().network().window()));
        if (forecast.bands().stream().allMatch(PreparationInWords::isExact)) {
            steps.add(StepKind.EXACT.say());
        }
        return steps;
    }

    /** Values that nothing was fitted to; one sentence for a run of them. */
    private List<Text> unlike(int[] places) {
        List<Text> told = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            int first = i;
            while (i + 1 < places.length && places[i + 1] == places[i] + 1) {
                i++;
            }
            String begin = target.series().axis().shortLabel(target.first() + places[first]);
            told.add(i == first
                    ? StepKind.OUTLIER.say(begin, target.series().value(target.first() + places[i]))
                    : StepKind.DIP.say(begin,
                            target.series().axis().shortLabel(target.first() + places[i])));
        }
        return told;
    }

    /** Whether a band has no width: all errors before were rounding errors. */
    private static boolean isExact(Band band) {
        double[] upper = band.upper().values();
        double[] lower = band.lower().values();
        double size = Arrays.stream(upper).map(Math::abs).max().orElse(0);
        return IntStream.range(0, upper.length).allMatch(k -> upper[k] - lower[k] <= ROUNDING * size);
    }
}
