package io.github.tidecast.forecast;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
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
 * @param methods   what each method of the accuracy table forecasts, {@link Method#TIDECAST} first; empty where only the
 *                  forecast itself is known, as in files of older versions
 * @param fitted    what was fitted together with the networks; empty without networks, where it is too large to be kept,
 *                  and in files of older versions
 */
public record ForecastResult(Forecast forecast, Backtest backtest, List<Accuracy> accuracy, Verdict verdict,
                             List<EpochReport> epochs, ForecastSettings settings, List<Text> steps, boolean stopped,
                             List<NetworkWeights> networks, Device device, double seconds,
                             List<MethodForecast> methods, Optional<FittedModel> fitted) {

    public ForecastResult {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(fitted, "fitted");
        accuracy = List.copyOf(accuracy);
        epochs = List.copyOf(epochs);
        steps = List.copyOf(steps);
        networks = List.copyOf(networks);
        methods = List.copyOf(methods);
    }

    /** A result of which only the forecast itself is known. */
    public ForecastResult(Forecast forecast, Backtest backtest, List<Accuracy> accuracy, Verdict verdict,
                          List<EpochReport> epochs, ForecastSettings settings, List<Text> steps, boolean stopped,
                          List<NetworkWeights> networks, Device device, double seconds) {
        this(forecast, backtest, accuracy, verdict, epochs, settings, steps, stopped, networks, device, seconds,
                List.of());
    }

    /** A result with nothing fitted beside its networks. */
    public ForecastResult(Forecast forecast, Backtest backtest, List<Accuracy> accuracy, Verdict verdict,
                          List<EpochReport> epochs, ForecastSettings settings, List<Text> steps, boolean stopped,
                          List<NetworkWeights> networks, Device device, double seconds, List<MethodForecast> methods) {
        this(forecast, backtest, accuracy, verdict, epochs, settings, steps, stopped, networks, device, seconds, methods,
                Optional.empty());
    }

    /** What a method forecasts, if that is known. */
    public Optional<MethodForecast> method(Method method) {
        return methods.stream().filter(one -> one.method() == method).findFirst();
    }

    /**
     * The same result with the forecast of one method in place of Tidecast's own choice: what is drawn and exported
     * once the user has chosen a row of the accuracy table. The verdict says so first.
     *
     * @throws IllegalArgumentException if it is not known what the method forecasts
     */
    public ForecastResult with(Method method) {
        if (method == Method.TIDECAST) {
            return this;
        }
        MethodForecast other = method(method).orElseThrow(() -> new IllegalArgumentException(method.name()));
        Forecast chosen = new Forecast(other.values(), other.bands(), forecast.backbone(), forecast.network(),
                forecast.networkWeight(), forecast.backboneName(), Optional.of(method));
        List<Text> sentences = new ArrayList<>(List.of(VerdictNote.CHOSEN.say(label(method))));
        sentences.addAll(verdict.sentences());
        return new ForecastResult(chosen, backtest, accuracy, new Verdict(verdict.kind(), sentences), epochs, settings,
                steps, stopped, networks, device, seconds, methods, fitted);
    }

    /** The method whose forecast this is: the one that the user has chosen, or else {@link Method#TIDECAST}. */
    public Method chosen() {
        return VerdictNote.CHOSEN.isKindOf(verdict.sentences().getFirst()) ? forecast.single().orElseThrow() : Method.TIDECAST;
    }

    /**
     * The steps that a reader of the forecast must know: what was left out of the values, what they are too few to
     * show, and what holds the forecast.
     */
    public List<Text> stepsToTell() {
        return steps.stream().filter(step -> StepKind.of(step).filter(StepKind::isTold).isPresent()).toList();
    }

    /** Number of the run whose networks were trained further, if they were. */
    public Optional<Integer> parent() {
        return steps.stream().filter(StepKind.CONTINUED::isKindOf).flatMap(step -> step.arguments().stream())
                .filter(Integer.class::isInstance).map(Integer.class::cast).findFirst();
    }

    /** Whether the network got noticeably better by training; if not, it forecasts like the regression it began as. */
    public boolean networkLearned() {
        return steps.stream().noneMatch(StepKind.NOTHING_LEARNED::isKindOf);
    }

    /** Whether {@link #remark} is about the row of a method. */
    public boolean isMarked(Method method) {
        return method == Method.NETWORK && !networkLearned();
    }

    /** The name of a method for these data. */
    public Text label(Method method) {
        return new MethodNames(forecast.values().axis().frequency(), settings.seasons()).of(method);
    }

    /** The name of a method in the table of accuracy, with a star where it is marked. */
    public Text name(Method method) {
        return isMarked(method) ? Text.of("forecast.method.marked", label(method)) : label(method);
    }

    /** What belongs below the table of accuracy: that the row of the network shows no network. */
    public Optional<Text> remark() {
        return accuracy.stream().anyMatch(row -> isMarked(row.method()))
                ? Optional.of(Text.of("forecast.nothing-learned", Method.NETWORK.label())) : Optional.empty();
    }

    /** The same result with other networks, or with none. */
    public ForecastResult withNetworks(List<NetworkWeights> other) {
        return new ForecastResult(forecast, backtest, accuracy, verdict, epochs, settings, steps, stopped, other,
                device, seconds, methods, fitted);
    }
}
