package io.github.tidecast.forecast.baseline;

/**
 * The mean of the values one, two and three seasons ago, of as many seasons as the history holds; the last value where
 * it holds none.
 *
 * @param season season length in points; 1 for the last value
 */
public record SeasonalMean(int season) implements ValueMethod {

    /** Set by judgement. */
    private static final int MOST_SEASONS = 3;

    @Override
    public double[] forecast(double[] history, int steps) {
        int seasons = season == 1 ? 1 : Math.min(MOST_SEASONS, history.length / season);
        if (seasons == 0) {
            return new LastValue().forecast(history, steps);
        }
        double[] forecast = new double[steps];
        for (int k = 0; k < steps; k++) {
            double sum = 0;
            for (int back = 1; back <= seasons; back++) {
                sum += history[history.length - back * season + k % season];
            }
            forecast[k] = sum / seasons;
        }
        return forecast;
    }
}
