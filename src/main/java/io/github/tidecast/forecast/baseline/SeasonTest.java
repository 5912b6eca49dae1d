package io.github.tidecast.forecast.baseline;

/** Whether a season shows in the autocorrelation: the test of the M4 competition at the 90 % level. */
public final class SeasonTest {

    private static final double CRITICAL = 1.645;

    private SeasonTest() {
    }

    /** True if the history has at least three seasons and its autocorrelation one season apart stands out. */
    public static boolean passes(double[] history, int season) {
        if (season < 2 || history.length < 3 * season) {
            return false;
        }
        double[] correlation = Autocorrelation.of(history, season);
        double squares = 0;
        for (int lag = 1; lag < season; lag++) {
            squares += correlation[lag] * correlation[lag];
        }
        return Math.abs(correlation[season]) > CRITICAL * Math.sqrt((1 + 2 * squares) / history.length);
    }
}
