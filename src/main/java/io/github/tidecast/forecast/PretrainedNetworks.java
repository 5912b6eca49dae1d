package io.github.tidecast.forecast;

import java.util.List;
import java.util.Optional;

/**
 * What an earlier training left, to forecast with it again, or to train it further.
 *
 * @param networks the members of the ensemble, at least one, all of the same shape
 * @param points   points of the series they learned from, which must begin the series to forecast
 * @param heldBack whether the last of these points validated, so that the preparation was fitted without them
 * @param share    how much of the network enters the forecast, 0 to 1, as it was validated then
 * @param further  number of the run whose networks are trained further; empty to forecast with them as they are
 * @param fitted   what was fitted together with them; empty to fit it again
 */
public record PretrainedNetworks(List<NetworkWeights> networks, int points, boolean heldBack, double share,
                      Optional<Integer> further, Optional<FittedModel> fitted) {

    public PretrainedNetworks {
        networks = List.copyOf(networks);
        if (networks.isEmpty() || networks.stream().map(NetworkWeights::shape).distinct().count() > 1
                || points < 1 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("nothing learned: " + networks.size() + " networks, " + points
                    + " points, share " + share);
        }
    }

    /** The same, to be trained further. */
    public PretrainedNetworks further(int run) {
        return new PretrainedNetworks(networks, points, heldBack, share, Optional.of(run), fitted);
    }

    /**
     * What a result left.
     *
     * @param result   a result with networks
     * @param networks its networks
     * @param points   points of the series it was made for
     */
    public static PretrainedNetworks of(ForecastResult result, List<NetworkWeights> networks, int points) {
        double share = result.forecast().networkWeight();
        boolean tried = result.backtest().origins().stream()
                .anyMatch(origin -> origin.forecasts().containsKey(Method.NETWORK));
        boolean trainedAgain = tried && share > 0 && (!result.stopped() || begunAgain(result));
        int learned = trainedAgain || !tried ? points : result.backtest().origins().getFirst().known();
        return new PretrainedNetworks(networks, learned, !trainedAgain, share, Optional.empty(), result.fitted());
    }

    /** Whether a stopped training had come to the networks that learn from everything. */
    private static boolean begunAgain(ForecastResult result) {
        return result.epochs().stream().anyMatch(EpochReport::onEverything);
    }
}
