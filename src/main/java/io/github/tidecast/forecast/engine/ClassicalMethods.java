package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.baseline.Backbone;
import io.github.tidecast.forecast.baseline.LatestFits;
import io.github.tidecast.forecast.baseline.Methods;
import io.github.tidecast.forecast.baseline.PointMethod;
import io.github.tidecast.forecast.baseline.SeasonalNaive;
import io.github.tidecast.forecast.engine.MemberForecasts.Speaker;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.preparation.ValueTransform;
import io.github.tidecast.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classical methods of a series. Which backbone speaks, that of most series, that of intermittent demand, or
 * nothing where demand has ended, and how its members are weighted, rests at each origin on what was known then.
 */
final class ClassicalMethods {

    private final PreparedSeries target;
    private final Voices usual;
    private final Voices demand;
    private final Map<Method, PointMethod> simple;

    ClassicalMethods(PreparedSeries target, Origins origins) {
        this.target = target;
        LatestFits latest = new LatestFits();
        List<Integer> seasons = target.settings().seasons();
        this.usual = new Voices(Backbone.of(seasons, latest), target);
        this.demand = new Voices(Backbone.ofDemand(seasons, latest), target);
        this.simple = Methods.simple(seasons, origins.isEmpty() ? target.size() : origins.known()[0], latest);
    }

    /**
     * What the methods said at one origin, not yet combined.
     *
     * @param members the members of the backbone
     * @param simple  the simple methods, in the units of the target and within its limits
     */
    record Heard(MemberForecasts members, Map<Method, double[]> simple) {
    }

    /**
     * Asks all methods.
     *
     * @throws StoppedException if it is cancelled
     */
    Heard ask(ForecastContext context, CancellationToken cancellation) throws StoppedException {
        int known = context.known();
        Speaker speaker = speaker(known);
        double[][] members = switch (speaker) {
            case USUAL -> usual.speak(context, target.limits(known).share() ? target.space(known)
                    : new ValueTransform.Identity(), cancellation);
            case DEMAND -> demand.speak(context, new ValueTransform.Identity(), cancellation);
            case LAST_SEASON -> new double[][] {new SeasonalNaive(target.settings().season()).forecast(context)};
            case NOBODY -> new double[1][context.steps()];
        };
        Map<Method, double[]> said = new EnumMap<>(Method.class);
        for (var one : simple.entrySet()) {
            cancellation.throwIfCancelled();
            said.put(one.getKey(), target.bounded(one.getValue().forecast(context), known));
        }
        return new Heard(new MemberForecasts(known, speaker, members), said);
    }

    /**
     * The forecast at one origin, without network.
     *
     * @param now     what was said there
     * @param earlier what was said at earlier origins, ascending
     */
    OriginForecast combine(Heard now, List<Heard> earlier) {
        MemberForecasts members = now.members();
        double[] backbone = switch (members.speaker()) {
            case USUAL -> usual.combined(members, of(Speaker.USUAL, earlier));
            case DEMAND -> demand.combined(members, of(Speaker.DEMAND, earlier));
            case LAST_SEASON, NOBODY -> members.forecasts()[0];
        };
        return new OriginForecast(members.known(), target.bounded(backbone, members.known()), now.simple(),
                Optional.empty());
    }

    /**
     * The backbone in words.
     *
     * @param heard what was said at all origins, ascending
     */
    Text inWords(List<Heard> heard) {
        return switch (speaker(target.size())) {
            case USUAL -> usual.inWords(of(Speaker.USUAL, heard));
            case DEMAND -> demand.inWords(of(Speaker.DEMAND, heard));
            case LAST_SEASON -> Text.of("forecast.backbone.one-season");
            case NOBODY -> Text.of("forecast.backbone.ended", target.demand(target.size()).since());
        };
    }

    private static List<MemberForecasts> of(Speaker speaker, List<Heard> heard) {
        return heard.stream().map(Heard::members).filter(one -> one.speaker() == speaker).toList();
    }

    private Speaker speaker(int known) {
        return switch (target.demand(known).kind()) {
            case REGULAR -> isOneSeason(known) ? Speaker.LAST_SEASON : Speaker.USUAL;
            case INTERMITTENT -> Speaker.DEMAND;
            case ENDED -> Speaker.NOBODY;
        };
    }

    /** Whether all there is to know of the season is how it went last time: most methods would not see it at all. */
    private boolean isOneSeason(int known) {
        int season = target.settings().season();
        return season > 1 && known >= season && known < 2 * season;
    }
}
