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

    /** Key of the step that says that the network got no better by training than it had been before. */
    public static final String NOTHING_LEARNED = "forecast.step.nothing-learned";

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

    /** Whether the network got noticeably better by training; if not, it forecasts like the regression it began as. */
    public boolean networkLearned() {
        return steps.stream().noneMatch(step -> step.key().equals(NOTHING_LEARNED));
    }

    /** Whether {@link #remark} is about the row of a method. */
    public boolean isMarked(Method method) {
        return method == Method.NETWORK && !networkLearned();
    }

    /** The name of a method in the table of accuracy, with a star where it is marked. */
    public Text name(Method method) {
        return isMarked(method) ? Text.of("forecast.method.marked", method.label()) : method.label();
    }

    /** What belongs below the table of accuracy: that the row of the network shows no network. */
    public Optional<Text> remark() {
        return accuracy.stream().anyMatch(row -> isMarked(row.method()))
                ? Optional.of(Text.of("forecast.nothing-learned", Method.NETWORK.label())) : Optional.empty();
    }

    /** The same result with other networks, or with none. */
    public ForecastResult withNetworks(List<NetworkWeights> other) {
        return new ForecastResult(forecast, backtest, accuracy, verdict, epochs, settings, steps, stopped, other,
                device, seconds);
    }
}
