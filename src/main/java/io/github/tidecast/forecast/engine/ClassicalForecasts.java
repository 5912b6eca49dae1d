package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.text.Text;
import java.util.List;

/**
 * All that is computed without a network, before one is trained: once a training is stopped, its answer must not wait
 * for classical methods.
 *
 * @param origins  where methods are tried out
 * @param trials   what backbone and simple methods said at each origin
 * @param end      what backbone and simple methods say at the end
 * @param backbone the backbone in words
 * @param spreads  how large errors a model expects
 */
record ClassicalForecasts(Origins origins, List<OriginForecast> trials, OriginForecast end, Text backbone, Spreads spreads) {

    /**
     * Computes it.
     *
     * @param history all values, without gaps
     * @throws StoppedException if the observer stops
     */
    static ClassicalForecasts lay(PreparedSeries target, ForecastSettings settings, double[] history, TrainingObserver observer)
            throws StoppedException {
        Origins origins = Origins.plan(target.size(), settings.horizon(), settings.season(),
                settings.seasons().isEmpty() ? 1 : settings.seasons().getLast(), settings.origins(),
                settings.spacing());
        BackboneRun backbone = new BackboneRun(target, settings, origins, observer);
        List<OriginForecast> trials = backbone.trials();
        Spreads spreads = new Spreads(target, settings);
        spreads.prepare(origins.known(), observer);
        return new ClassicalForecasts(origins, trials, backbone.end(history), backbone.inWords(), spreads);
    }
}
