package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.assessment.BestSimple;
import io.github.tidecast.forecast.assessment.Loss;
import io.github.tidecast.forecast.assessment.NetworkWords;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.series.DemandPattern;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is handed out at each origin, in the order of time: how much the network counts and whether one method
 * stands for the blend is decided anew each time, from errors that were known then. Irregular demand is left to the
 * methods made for it: an absolute error would favour a forecast of nothing.
 *
 * @param issued what was handed out at each origin, in the order of the trials
 * @param trials trials at the origins
 */
record Issue(List<IssuedForecast> issued, List<OriginForecast> trials, PreparedSeries target) {

    /**
     * Goes through the origins. Where the network alone is asked for, those without one are left out: what the backbone
     * forecast there says nothing about the network.
     */
    static Issue at(List<OriginForecast> trials, PreparedSeries target) {
        List<OriginForecast> heard = target.settings().role() == NetworkRole.NETWORK_ONLY
                ? trials.stream().filter(trial -> trial.network().isPresent()).toList() : trials;
        Issue issue = new Issue(new ArrayList<>(), heard, target);
        for (OriginForecast trial : heard) {
            issue.issued.add(issue.hand(trial, issue.weight(trial)));
        }
        return new Issue(List.copyOf(issue.issued), heard, target);
    }

    private NetworkRole role() {
        return target.settings().role();
    }

    /** The share of the network in what is handed out at an origin or at the end. */
    double weight(OriginForecast trial) {
        return trial.network().isEmpty() ? 0 : weightAfter(trial.known());
    }

    /**
     * The share that a network deserves by its errors so far.
     *
     * @param known points known
     */
    double weightAfter(int known) {
        return switch (role()) {
            case NETWORK_ONLY -> 1;
            case BACKBONE_ONLY -> 0;
            case AUTO -> target.isRegular(known)
                    ? NetworkWeight.of(trials, target.told(known), known) : 0;
        };
    }

    /**
     * What to say of the part of the network.
     *
     * @param now   what is handed out at the end
     * @param shown origins that are shown, by their points known
     */
    List<Text> inWords(IssuedForecast now, Set<Integer> shown) {
        return NetworkWords.of(now.weight(), issued.stream().filter(one -> shown.contains(one.known()))
                .mapToDouble(IssuedForecast::weight).toArray(), now.single().isEmpty());
    }

    /**
     * What is handed out at the end: the best simple method where the backtest has shown that it is clearly better than
     * what would have been handed out. There the choice rests on the whole backtest; none is left to be scored by it.
     *
     * @param weight share of the network, decided already
     */
    IssuedForecast atEnd(OriginForecast end, double weight, Backtest backtest) {
        IssuedForecast now = hand(end, weight);
        DemandPattern demand = target.demand(end.known());
        if (role() != NetworkRole.AUTO || demand.kind() == DemandPattern.Kind.ENDED
                || backtest.origins().isEmpty()) {
            return now;
        }
        BestSimple best = BestSimple.of(backtest, Loss.suiting(demand));
        return !best.isClearlyBetter() ? now
                : now.inFavourOf(best.method(), Objects.requireNonNull(end.simple().get(best.method())));
    }

    /** What is handed out with a share of the network that is decided already. */
    IssuedForecast hand(OriginForecast trial, double weight) {
        double[] blend = trial.blended(weight);
        Optional<Method> single = role() == NetworkRole.AUTO && target.isRegular(trial.known())
                ? new MethodChoice(trials, issued, target.told(trial.known()), trial.known())
                        .clearlyBetter(trial) : Optional.empty();
        return new IssuedForecast(trial.known(), single.flatMap(trial::alone).orElse(blend), blend, weight, single);
    }
}
