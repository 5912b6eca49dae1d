package io.github.tidecast.forecast.baseline;

/**
 * Repeats the last season; the last value without a season or where the history is shorter than one.
 *
 * @param season season length in points; 1 for none
 */
public record SeasonalNaive(int season) implements ValueMethod {

    @Override
    public double[] forecast(double[] history, int steps) {
        int length = season <= history.length ? season : 1;
        double[] forecast = new double[steps];
        for (int k = 0; k < steps; k++) {
            forecast[k] = history[history.length - length + k % length];
        }
        return forecast;
    }
}
