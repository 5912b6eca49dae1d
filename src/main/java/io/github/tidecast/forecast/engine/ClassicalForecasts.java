package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.engine.ClassicalMethods.Heard;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    ClassicalForecasts {
        trials = List.copyOf(trials);
    }

    /**
     * Computes it.
     *
     * @throws StoppedException if it is cancelled
     */
    static ClassicalForecasts of(PreparedSeries target, TrainingObserver observer, CancellationToken cancellation)
            throws StoppedException {
        ForecastSettings settings = target.settings();
        Origins origins = Origins.plan(target.size(), settings.horizon(), settings.season(),
                settings.seasons().isEmpty() ? 1 : settings.seasons().getLast(), settings.origins(),
                settings.spacing());
        ClassicalMethods methods = new ClassicalMethods(target, origins);
        List<Heard> heard = new ArrayList<>();
        for (int known : origins.known()) {
            observer.progress(TrainingObserver.Stage.BACKBONE,
                    TrainingSchedule.BEGINS * heard.size() / origins.known().length);
            heard.add(methods.ask(target.context(known, origins.tested()), cancellation));
        }
        Spreads spreads = new Spreads(target);
        spreads.prepare(origins.known(), cancellation);
        Heard end = methods.ask(target.context(target.size(), settings.horizon()), cancellation);
        List<OriginForecast> trials = IntStream.range(0, heard.size())
                .mapToObj(i -> methods.combine(heard.get(i), heard.subList(0, i))).toList();
        return new ClassicalForecasts(origins, trials, methods.combine(end, heard), methods.inWords(heard), spreads);
    }
}
