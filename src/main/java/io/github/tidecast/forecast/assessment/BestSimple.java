package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The simple method that was best in a backtest.
 *
 * @param method     the method
 * @param comparison what would have been handed out, against it
 */
public record BestSimple(Method method, Comparison comparison) {

    /** With fewer independent stretches even large differences are easily luck. Set by judgement. */
    static final int FEW_STRETCHES = 4;

    /**
     * Looks for it.
     *
     * @param backtest at least one origin
     * @param loss     what errors cost
     */
    public static BestSimple of(Backtest backtest, Loss loss) {
        Method best = Arrays.stream(Method.values())
                .filter(method -> method.isSimple() && backtest.tookPart(method))
                .min(Comparator.comparingDouble(method -> Comparison.typicalError(backtest, method, loss)))
                .orElseThrow();
        return new BestSimple(best, Comparison.of(backtest, Method.TIDECAST, best, loss));
    }

    /** Whether it was better than what would have been handed out, by more than chance and often enough to rely on. */
    public boolean isClearlyBetter() {
        return comparison.significant() && comparison.gain() < 0 && comparison.test().count() >= FEW_STRETCHES;
    }
}
