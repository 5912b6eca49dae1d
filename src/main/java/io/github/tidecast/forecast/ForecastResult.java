package io.github.tidecast.forecast;

import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A forecast with all that is needed to trust or distrust it.
 *
 * @param forecast  the forecast
 * @param backtest  the same on earlier points in time
 * @param accuracy  accuracy of each method on the backtest, {@link Method#TIDECAST} first
 * @param verdict   the comparison in words
 * @param epochs    loss curve, all networks one after the other; empty if none was trained
 * @param settings  the settings asked for
 * @param steps     what the preparation did, in words
 * @param stopped   whether the user stopped the training early
 * @param networks  the trained networks, one for each member; empty if none was trained
 * @param device    what computed
 * @param seconds   time it took
 */
public record ForecastResult(Forecast forecast, Backtest backtest, List<Accuracy> accuracy, Verdict verdict,
                             List<EpochReport> epochs, ForecastSettings settings, List<Text> steps, boolean stopped,
                             List<NetworkWeights> networks, Device device, double seconds) {

    /** Key of the step that says that networks of an earlier run were trained further; its argument is the run. */
    public static final String CONTINUED = "forecast.step.continued";

    public ForecastResult {
        Objects.requireNonNull(forecast, "forecast");
        accuracy = List.copyOf(accuracy);
        epochs = List.copyOf(epochs);
        steps = List.copyOf(steps);
        networks = List.copyOf(networks);
    }

    /** Number of the run whose networks were trained further, if they were. */
    public Optional<Integer> parent() {
        return steps.stream().filter(step -> step.key().equals(CONTINUED)).flatMap(step -> step.arguments().stream())
                .filter(Integer.class::isInstance).map(Integer.class::cast).findFirst();
    }

    /** The same result with other networks, or with none. */
    public ForecastResult withNetworks(List<NetworkWeights> other) {
        return new ForecastResult(forecast, backtest, accuracy, verdict, epochs, settings, steps, stopped, other,
                device, seconds);
    }
}
