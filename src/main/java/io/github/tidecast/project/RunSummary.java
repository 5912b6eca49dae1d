package io.github.tidecast.project;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.assessment.OriginError;
import io.github.tidecast.forecast.settings.ForecastSettings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a table shows of a run, small enough that a thousand stay in memory.
 *
 * @param settings settings asked for, with the seed
 * @param accuracy accuracy of each method on the backtest
 * @param verdict  how the forecast compares with simple methods
 * @param epochs   epochs trained, over all networks
 * @param bestLoss lowest validation loss of all epochs; NaN without one
 * @param stopped  whether the user stopped the training early
 * @param network  form of the trained networks; empty if none was trained
 * @param members  number of trained networks
 * @param device   what computed
 * @param seconds  time it took
 * @param tested   how far the forecast was off at each origin of the backtest; empty if it was saved before that was noted
 */
public record RunSummary(ForecastSettings settings, List<Accuracy> accuracy, Verdict.Kind verdict, int epochs,
                         double bestLoss, boolean stopped, Optional<NetworkShape> network, int members, Device device,
                         double seconds, List<OriginError> tested) {

    public RunSummary {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(device, "device");
        accuracy = List.copyOf(accuracy);
        tested = List.copyOf(tested);
        if (members < 0 || members > 0 != network.isPresent()) {
            throw new IllegalArgumentException(members + " networks, form " + network);
        }
    }

    /** The summary of a result. */
    public static RunSummary of(ForecastResult result) {
        double best = result.epochs().stream().mapToDouble(EpochReport::validationLoss)
                .filter(Double::isFinite).min().orElse(Double.NaN);
        return new RunSummary(result.settings(), result.accuracy(), result.verdict().kind(), result.epochs().size(),
                best, result.stopped(), result.networks().stream().map(NetworkWeights::shape).findFirst(),
                result.networks().size(), result.device(),
                result.seconds(), OriginError.of(result.backtest(), Method.TIDECAST));
    }

    /** A measure of the forecast itself on the backtest; empty if it is not defined. */
    public OptionalDouble score(Measure measure) {
        return accuracy.stream().filter(one -> one.method() == Method.TIDECAST)
                .map(one -> one.scores().get(measure)).filter(Objects::nonNull).filter(Score::isDefined)
                .mapToDouble(Score::value).findFirst();
    }
}
