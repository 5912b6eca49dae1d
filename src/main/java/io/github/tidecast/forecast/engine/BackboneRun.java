package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.baseline.Backbone;
import io.github.tidecast.forecast.baseline.LatestFits;
import io.github.tidecast.forecast.baseline.Methods;
import io.github.tidecast.forecast.baseline.SeasonalNaive;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.preparation.ValueTransform;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.DemandPattern;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The backbone at every origin and at the end. Which one it is, that of most series, that of intermittent demand, or
 * nothing where demand has ended, and how its members are weighted, rests at each origin on what was known then.
 */
final class BackboneRun {

    private final PreparedSeries target;
    private final ForecastSettings settings;
    private final Origins origins;
    private final Voices usual;
    private final Voices demand;
    private final SimpleForecasts simple;
    private final TrainingObserver observer;

    BackboneRun(PreparedSeries target, ForecastSettings settings, Origins origins, TrainingObserver observer) {
        this.target = target;
        this.settings = settings;
        this.origins = origins;
        LatestFits latest = new LatestFits();
        this.usual = new Voices(Backbone.of(settings.seasons(), latest), target, settings, observer);
        this.demand = new Voices(Backbone.ofDemand(settings.seasons(), latest), target, settings, observer);
        this.simple = new SimpleForecasts(target, settings, Methods.simple(settings.seasons(),
                origins.isEmpty() ? target.size() : origins.known()[0], latest), observer);
        this.observer = observer;
    }

    /**
     * The trials of all origins, without network.
     *
     * @throws StoppedException if the observer stops
     */
    List<OriginForecast> trials() throws StoppedException {
        List<OriginForecast> trials = new ArrayList<>();
        for (int known : origins.known()) {
            observer.progress(TrainingObserver.Stage.BACKBONE,
                    ForecastRun.TRAINING_BEGINS * trials.size() / origins.known().length);
            trials.add(at(target.filled(known, settings), origins.tested()));
        }
        return trials;
    }

    /**
     * The forecasts from the end of the series; after {@link #trials}.
     *
     * @throws StoppedException if the observer stops
     */
    OriginForecast end(double[] history) throws StoppedException {
        return at(history, settings.horizon());
    }

    private OriginForecast at(double[] history, int steps) throws StoppedException {
        return new OriginForecast(history.length, forecast(history, steps), simple.at(history.length, history, steps),
                Optional.empty());
    }

    private double[] forecast(double[] history, int steps) throws StoppedException {
        int known = history.length;
        return target.bounded(switch (target.demand(known, settings).kind()) {
            case REGULAR -> isOneSeason(known) ? new SeasonalNaive(settings.season()).forecast(history, steps)
                    : usual.forecast(history, steps, target.limits(known, settings).share()
                    ? target.space(known, settings) : new ValueTransform.Identity());
            case INTERMITTENT -> demand.forecast(history, steps, new ValueTransform.Identity());
            case ENDED -> new double[steps];
        }, known, settings);
    }

    /** Whether all there is to know of the season is how it went last time: most methods would not see it at all. */
    private boolean isOneSeason(int known) {
        return settings.season() > 1 && known >= settings.season() && known < 2 * settings.season();
    }

    /** The backbone in words. */
    Text inWords() {
        DemandPattern pattern = target.demand(target.size(), settings);
        return switch (pattern.kind()) {
            case REGULAR -> isOneSeason(target.size()) ? Text.of("forecast.backbone.one-season") : usual.inWords();
            case INTERMITTENT -> demand.inWords();
            case ENDED -> Text.of("forecast.backbone.ended", pattern.since());
        };
    }
}
