package io.github.tidecast.forecast;

import java.util.List;
import java.util.Optional;

/**
 * What an earlier training left, to forecast with it again, or to train it further.
 *
 * @param networks the members of the ensemble, at least one, all of the same shape
 * @param points   points of the series they learned from, which must begin the series to forecast
 * @param share    how much of the network enters the forecast, 0 to 1, as it was validated then
 * @param further  number of the run whose networks are trained further; empty to forecast with them as they are
 */
public record Learned(List<NetworkWeights> networks, int points, double share, Optional<Integer> further) {

    public Learned {
        networks = List.copyOf(networks);
        if (networks.isEmpty() || networks.stream().map(NetworkWeights::shape).distinct().count() > 1
                || points < 1 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("nothing learned: " + networks.size() + " networks, " + points
                    + " points, share " + share);
        }
    }

    /** The same, to be trained further. */
    public Learned further(int run) {
        return new Learned(networks, points, share, Optional.of(run));
    }

    /**
     * What a result left.
     *
     * @param result   a result with networks
     * @param networks its networks
     * @param points   points of the series it was made for
     */
    public static Learned of(ForecastResult result, List<NetworkWeights> networks, int points) {
        double share = result.forecast().networkWeight();
        boolean trainedAgain = share > 0 && !result.stopped();
        int learned = trainedAgain || result.backtest().origins().isEmpty() ? points
                : result.backtest().origins().getFirst().known();
        return new Learned(networks, learned, share, Optional.empty());
    }
}
