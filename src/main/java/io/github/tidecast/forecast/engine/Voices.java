package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.baseline.Backbone;
import io.github.tidecast.forecast.preparation.ValueTransform;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The members of one backbone, and what weights their earlier errors give them.
 *
 * @param backbone the methods
 * @param target   the series that they forecast
 */
record Voices(Backbone backbone, PreparedSeries target) {

    /**
     * What each member says. A stop is heard between two members.
     *
     * @param space where the members see the values
     * @throws StoppedException if it is cancelled
     */
    double[][] speak(ForecastContext context, ValueTransform space, CancellationToken cancellation)
            throws StoppedException {
        ForecastContext seen = context.withValues(Arrays.stream(context.values()).map(space::forward).toArray());
        List<double[]> all = new ArrayList<>();
        for (Backbone.Member member : backbone.members()) {
            cancellation.throwIfCancelled();
            all.add(Arrays.stream(member.forecast(seen)).map(space::inverse).toArray());
        }
        return all.toArray(double[][]::new);
    }

    /**
     * What all say together, weighted by their errors on the values before.
     *
     * @param earlier what they said at earlier origins, ascending
     */
    double[] combined(MemberForecasts now, List<MemberForecasts> earlier) {
        return backbone.combine(now.forecasts(), weights(now.known(), earlier));
    }

    /**
     * The backbone in words.
     *
     * @param said what its members said at all origins, ascending
     */
    Text inWords(List<MemberForecasts> said) {
        return backbone.inWords(weights(target.size(), said));
    }

    private double[] weights(int upTo, List<MemberForecasts> said) {
        double[] sums = new double[backbone.members().size()];
        double[] came = target.told(upTo);
        int count = 0;
        for (MemberForecasts one : said) {
            for (int k = 0; k < one.forecasts()[0].length && one.known() + k < upTo; k++) {
                double actual = came[one.known() + k];
                if (!Double.isNaN(actual)) {
                    count++;
                    for (int member = 0; member < sums.length; member++) {
                        sums[member] += backbone.loss(actual - one.forecasts()[member][k]);
                    }
                }
            }
        }
        double evidence = count == 0 ? 0
                : (double) (upTo - said.getFirst().known()) / said.getFirst().forecasts()[0].length;
        return Backbone.weights(sums, evidence);
    }
}
