package io.github.tidecast.forecast.baseline;

/** The last value and the mean change of the whole history: a line through its first and last value goes on. */
public record Drift() implements ValueMethod {

    @Override
    public double[] forecast(double[] history, int steps) {
        double last = history[history.length - 1];
        double change = history.length == 1 ? 0 : (last - history[0]) / (history.length - 1);
        double[] forecast = new double[steps];
        for (int k = 0; k < steps; k++) {
            forecast[k] = last + (k + 1) * change;
        }
        return forecast;
    }
}
