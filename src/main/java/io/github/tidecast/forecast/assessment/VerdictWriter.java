package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodNames;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.VerdictNote;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a backtest into plain words. */
public final class VerdictWriter {

    /** Differences that nobody would mind, whatever proves them. */
    private static final int SMALL_PERCENT = 10;

    private VerdictWriter() {
    }

    /** The verdict on a network that makes the forecast alone and has learned from all that could have tested it. */
    public static Verdict untestedNetwork() {
        return new Verdict(Verdict.Kind.UNTESTED, List.of(Text.of("forecast.verdict.network-untested")));
    }

    /** The verdict on a series whose errors count by their size. */
    public static Verdict write(TimeSeries forecast, Backtest backtest, double[] values, List<Text> network) {
        return write(forecast, Optional.empty(), backtest, values, network, Loss.ABSOLUTE,
                new MethodNames(forecast.axis().frequency(), List.of()));
    }

    /**
     * The verdict.
     *
     * @param forecast      the forecast handed out
     * @param single        the one method that it is of, if it stands for the blend
     * @param values        the whole series
     * @param network       what to say of the network's part, see {@link NetworkWords}; empty if none was trained
     * @param loss          what errors cost
     * @param names         what the methods are called for these data
     */
    public static Verdict write(TimeSeries forecast, Optional<Method> single, Backtest backtest, double[] values,
                                List<Text> network, Loss loss, MethodNames names) {
        List<Text> sentences = new ArrayList<>();
        if (backtest.origins().isEmpty()) {
            sentences.add(Text.of("forecast.verdict.untested"));
            return new Verdict(Verdict.Kind.UNTESTED, sentences);
        }
        BestSimple simple = BestSimple.of(backtest, loss);
        Method best = simple.method();
        Comparison comparison = simple.comparison();
        boolean taken = single.filter(method -> method == best).isPresent();
        boolean copy = LastValueCopy.is(forecast, values);
        int still = copy ? LastValueCopy.standstill(forecast.size(), values) : 0;
        Verdict.Kind kind = kind(comparison, taken, copy && still == 0);
        if (still > 0) {
            sentences.add(Text.of("forecast.verdict.standstill", still));
        }
        Optional<Text> stands = single.map(method -> Text.of("forecast.verdict.single", names.of(method)));
        Text close = taken && comparison.gain() < 0 ? stands.orElseThrow() : within(comparison, names.of(best));
        sentences.add(switch (kind) {
            case BETTER -> Text.of("forecast.verdict.better", percent(comparison.gain()), names.of(best),
                    PValue.inWords(comparison.test().p()));
            case SIMPLE_METHOD -> Text.of("forecast.verdict.taken", percent(-comparison.gain()), names.of(best),
                    PValue.inWords(comparison.test().p()));
            case WORSE -> Text.of("forecast.verdict.worse", percent(-comparison.gain()), names.of(best),
                    PValue.inWords(comparison.test().p()));
            case REPEATS_LAST_VALUE -> Text.of("forecast.verdict.repeats");
            case NO_CLEAR_DIFFERENCE, UNTESTED -> close;
        });
        if (kind == Verdict.Kind.REPEATS_LAST_VALUE) {
            sentences.add(close);
        }
        stands.filter(said -> kind != Verdict.Kind.SIMPLE_METHOD && !sentences.contains(said))
                .ifPresent(sentences::add);
        sentences.addAll(network);
        networkBest(backtest, best, loss).ifPresent(sentences::add);
        if (loss == Loss.SQUARED) {
            sentences.add(VerdictNote.SQUARED.say());
        }
        sentences.addAll(BandWords.of(backtest));
        sentences.add(TestedWords.of(backtest));
        return new Verdict(kind, sentences);
    }

    private static Verdict.Kind kind(Comparison comparison, boolean taken, boolean copy) {
        if (comparison.significant()) {
            return comparison.gain() > 0 ? Verdict.Kind.BETTER
                    : taken ? Verdict.Kind.SIMPLE_METHOD : Verdict.Kind.WORSE;
        }
        return copy ? Verdict.Kind.REPEATS_LAST_VALUE : Verdict.Kind.NO_CLEAR_DIFFERENCE;
    }

    /** A difference within chance, with its size and with what speaks for chance. */
    private static Text within(Comparison comparison, Text best) {
        int percent = percent(comparison.gain());
        if (percent == 0) {
            return Text.of("forecast.verdict.equal", best);
        }
        boolean better = percent > 0;
        int size = Math.abs(percent);
        int stretches = comparison.test().count();
        if (stretches < BestSimple.FEW_STRETCHES && size >= SMALL_PERCENT) {
            return stretches == comparison.origins()
                    ? Text.of(better ? "forecast.verdict.few-better" : "forecast.verdict.few-worse", size,
                            best, stretches)
                    : Text.of(better ? "forecast.verdict.overlap-better" : "forecast.verdict.overlap-worse", size,
                            best, comparison.origins(), stretches);
        }
        return stretches < MeanTest.FEWEST
                ? Text.of(better ? "forecast.verdict.small-better" : "forecast.verdict.small-worse", size, best)
                : Text.of(better ? "forecast.verdict.little-better" : "forecast.verdict.little-worse", size,
                        best, comparison.agree(), stretches, PValue.inWords(comparison.test().p()));
    }

    /** Where the network alone is clearly better than what is handed out and than every simple method. */
    private static Optional<Text> networkBest(Backtest backtest, Method best, Loss loss) {
        if (!backtest.tookPart(Method.NETWORK)) {
            return Optional.empty();
        }
        Comparison own = Comparison.of(backtest, Method.NETWORK, Method.TIDECAST, loss);
        Comparison simple = Comparison.of(backtest, Method.NETWORK, best, loss);
        return own.gain() > 0 && own.significant() && simple.gain() > 0 && simple.significant()
                ? Optional.of(Text.of("forecast.verdict.network-best", percent(own.gain()))) : Optional.empty();
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
