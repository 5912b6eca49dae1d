package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.baseline.Backbone;
import io.github.tidecast.forecast.preparation.ValueTransform;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The members of one backbone and what they said at the origins so far, from which their weights come. */
final class Voices {

    private final Backbone backbone;
    private final PreparedSeries target;
    private final ForecastSettings settings;
    private final TrainingObserver observer;
    private final List<Said> said = new ArrayList<>();

    private record Said(int known, double[][] forecasts) {
    }

    Voices(Backbone backbone, PreparedSeries target, ForecastSettings settings, TrainingObserver observer) {
        this.backbone = backbone;
        this.target = target;
        this.settings = settings;
        this.observer = observer;
    }

    /**
     * What all say together after a history, weighted by their errors on the values before its end; remembered for the
     * weights to come. A stop is heard between two members.
     *
     * @param space where the members see the history
     */
    double[] forecast(double[] history, int steps, ValueTransform space) throws StoppedException {
        double[] seen = Arrays.stream(history).map(space::forward).toArray();
        List<double[]> all = new ArrayList<>();
        for (Backbone.Member member : backbone.members()) {
            ForecastRun.stopIfAsked(observer);
            all.add(Arrays.stream(member.forecast(seen, steps)).map(space::inverse).toArray());
        }
        double[][] forecasts = all.toArray(double[][]::new);
        double[] combined = backbone.combine(forecasts, weights(history.length));
        said.add(new Said(history.length, forecasts));
        return combined;
    }

    /** The backbone in words. */
    Text inWords() {
        return backbone.inWords(weights(target.size()));
    }

    private double[] weights(int upTo) {
        double[] sums = new double[backbone.members().size()];
        double[] came = target.told(upTo, settings);
        int count = 0;
        for (Said one : said) {
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
