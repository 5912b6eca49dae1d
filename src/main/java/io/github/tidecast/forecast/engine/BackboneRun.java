package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.ForecastSettings;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.assessment.Origins;
import io.github.tidecast.forecast.baseline.Backbone;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The backbone at every origin and at the end. Its members are weighted at each origin by their errors on what was
 * known then, and at the end by all errors.
 */
final class BackboneRun {

    private final Target target;
    private final ForecastSettings settings;
    private final Origins origins;
    private final Backbone backbone;
    private final TrainingObserver observer;
    private final List<double[][]> tried = new ArrayList<>();

    BackboneRun(Target target, ForecastSettings settings, Origins origins, TrainingObserver observer) {
        this.target = target;
        this.settings = settings;
        this.origins = origins;
        this.backbone = Backbone.of(settings.seasons());
        this.observer = observer;
    }

    /**
     * The trials of all origins, without network.
     *
     * @throws StoppedException if the observer stops
     */
    List<Trial> trials() throws StoppedException {
        List<Trial> trials = new ArrayList<>();
        for (int known : origins.known()) {
            observer.progress(TrainingObserver.Stage.BACKBONE,
                    ForecastRun.TRAINING_BEGINS * tried.size() / origins.known().length);
            double[][] forecasts = forecasts(target.filled(known, settings), origins.tested());
            double[] combined = backbone.combine(forecasts, weights(known));
            tried.add(forecasts);
            trials.add(new Trial(known, target.bounded(combined, known, settings), Optional.empty()));
        }
        return trials;
    }

    /**
     * The forecast from the end of the series; after {@link #trials}.
     *
     * @throws StoppedException if the observer stops
     */
    double[] forecast(double[] history) throws StoppedException {
        return target.bounded(backbone.combine(forecasts(history, settings.horizon()),
                weights(target.size())), target.size(), settings);
    }

    /** What each member forecasts; a stop is heard between two of them. */
    private double[][] forecasts(double[] history, int steps) throws StoppedException {
        List<double[]> all = new ArrayList<>();
        for (Backbone.Member member : backbone.members()) {
            ForecastRun.stopIfAsked(observer);
            all.add(member.forecast(history, steps));
        }
        return all.toArray(double[][]::new);
    }

    /** The backbone in words. */
    Text inWords() {
        return backbone.inWords(weights(target.size()));
    }

    private double[] weights(int upTo) {
        int members = backbone.members().size();
        double[] sums = new double[members];
        int count = 0;
        for (int i = 0; i < tried.size(); i++) {
            int known = origins.known()[i];
            for (int k = 0; k < origins.tested() && known + k < upTo; k++) {
                double actual = target.values()[known + k];
                if (!Double.isNaN(actual)) {
                    count++;
                    for (int member = 0; member < members; member++) {
                        sums[member] += Math.abs(actual - tried.get(i)[member][k]);
                    }
                }
            }
        }
        double evidence = count == 0 ? 0 : (double) (upTo - origins.known()[0]) / origins.tested();
        return Backbone.weights(sums, evidence);
    }
}
