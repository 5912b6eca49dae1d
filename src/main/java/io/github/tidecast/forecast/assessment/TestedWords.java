package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.StepWords;
import io.github.tidecast.text.Text;
import java.util.List;

/** Says where in time a forecast was tested: from when to when, how far apart, and how many steps ahead. */
public final class TestedWords {

    private TestedWords() {
    }

    /** The sentence about a backtest, which must have origins. Each is called by the first point that was forecast there. */
    public static Text of(Backtest backtest) {
        List<Backtest.Origin> origins = backtest.origins();
        Backtest.Origin first = origins.getFirst();
        Backtest.Origin last = origins.getLast();
        int steps = last.actual().size();
        if (!first.actual().axis().hasTimes()) {
            return Text.of("forecast.verdict.tested", origins.size(), steps);
        }
        if (origins.size() == 1) {
            return Text.of("forecast.verdict.tested-once", when(first), steps);
        }
        int apart = origins.get(1).known() - first.known();
        return isEven(origins, apart)
                ? Text.of("forecast.verdict.tested-every", origins.size(), when(first), when(last),
                        StepWords.counted(apart, first.actual().axis().frequency()), steps)
                : Text.of("forecast.verdict.tested-between", origins.size(), when(first), when(last), steps);
    }

    private static boolean isEven(List<Backtest.Origin> origins, int apart) {
        for (int i = 2; i < origins.size(); i++) {
            if (origins.get(i).known() - origins.get(i - 1).known() != apart) {
                return false;
            }
        }
        return apart > 0;
    }

    private static String when(Backtest.Origin origin) {
        return origin.actual().axis().shortLabel(0);
    }
}
