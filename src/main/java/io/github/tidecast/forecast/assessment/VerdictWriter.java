package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a backtest into plain words. */
public final class VerdictWriter {

    private static final double COPY = 0.1;

    private VerdictWriter() {
    }

    /**
     * The verdict.
     *
     * @param values        the whole series
     * @param networkWeight how much of the network entered; NaN if none was trained
     */
    public static Verdict write(Backtest backtest, double[] values, double networkWeight) {
        List<Text> sentences = new ArrayList<>();
        if (backtest.origins().isEmpty()) {
            sentences.add(Text.of("forecast.verdict.untested"));
            return new Verdict(Verdict.Kind.UNTESTED, sentences);
        }
        Method best = best(backtest);
        Comparison comparison = Comparison.of(backtest, Method.TIDECAST, best);
        Verdict.Kind kind;
        boolean worse = comparison.gain() < 0 && comparison.significant();
        if (!worse && copies(backtest, Method.TIDECAST, values)) {
            kind = Verdict.Kind.REPEATS_LAST_VALUE;
            sentences.add(Text.of("forecast.verdict.repeats"));
        } else if (comparison.gain() > 0 && comparison.significant()) {
            kind = Verdict.Kind.BETTER;
            sentences.add(Text.of("forecast.verdict.better", percent(comparison.gain()), best.label()));
        } else if (worse) {
            kind = Verdict.Kind.WORSE;
            sentences.add(Text.of("forecast.verdict.worse", percent(-comparison.gain()), best.label()));
        } else {
            kind = Verdict.Kind.NO_CLEAR_DIFFERENCE;
            sentences.add(within(percent(comparison.gain()), best));
        }
        if (networkWeight == 0) {
            sentences.add(Text.of("forecast.verdict.network-out"));
        } else if (networkWeight > 0) {
            sentences.add(Text.of("forecast.verdict.network-in", percent(networkWeight)));
        }
        networkBest(backtest, best).ifPresent(sentences::add);
        sentences.add(Text.of("forecast.verdict.tested", backtest.origins().size(),
                backtest.origins().getLast().actual().size()));
        return new Verdict(kind, sentences);
    }

    /** A difference within chance, with its size. */
    private static Text within(int percent, Method best) {
        return percent == 0 ? Text.of("forecast.verdict.equal", best.label())
                : Text.of(percent > 0 ? "forecast.verdict.little-better" : "forecast.verdict.little-worse",
                        Math.abs(percent), best.label());
    }

    /** Where the network alone is clearly better than what is handed out and than every simple method. */
    private static Optional<Text> networkBest(Backtest backtest, Method best) {
        if (!took(backtest, Method.NETWORK)) {
            return Optional.empty();
        }
        Comparison own = Comparison.of(backtest, Method.NETWORK, Method.TIDECAST);
        Comparison simple = Comparison.of(backtest, Method.NETWORK, best);
        return own.gain() > 0 && own.significant() && simple.gain() > 0 && simple.significant()
                ? Optional.of(Text.of("forecast.verdict.network-best", percent(own.gain()))) : Optional.empty();
    }

    private static boolean took(Backtest backtest, Method method) {
        return backtest.origins().stream().allMatch(origin -> origin.forecasts().containsKey(method));
    }

    private static Method best(Backtest backtest) {
        return Arrays.stream(Method.values()).filter(method -> method.isSimple() && took(backtest, method))
                .min(Comparator.comparingDouble(method -> Comparison.meanError(backtest, method))).orElseThrow();
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** True if forecasts differ from the last value by less than a tenth of what the values really changed. */
    static boolean copies(Backtest backtest, Method method, double[] values) {
        double moved = 0;
        double changed = 0;
        for (Backtest.Origin origin : backtest.origins()) {
            double last = last(values, origin.known());
            TimeSeries forecast = origin.forecasts().get(method);
            for (int k = 0; k < forecast.size(); k++) {
                if (!Double.isNaN(origin.actual().value(k))) {
                    moved += Math.abs(forecast.value(k) - last);
                    changed += Math.abs(origin.actual().value(k) - last);
                }
            }
        }
        return changed > 0 && moved < COPY * changed;
    }

    private static double last(double[] values, int known) {
        int t = known - 1;
        while (t > 0 && Double.isNaN(values[t])) {
            t--;
        }
        return values[t];
    }
}
