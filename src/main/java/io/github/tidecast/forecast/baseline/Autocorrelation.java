package io.github.tidecast.forecast.baseline;

/** Sample autocorrelation. */
public final class Autocorrelation {

    private Autocorrelation() {
    }

    /** Autocorrelations at lags 0 to {@code lags}; all 0 (but lag 0) for constant values. */
    public static double[] of(double[] values, int lags) {
        int n = values.length;
        double mean = java.util.Arrays.stream(values).average().orElse(0);
        double variance = 0;
        for (double value : values) {
            variance += (value - mean) * (value - mean);
        }
        double[] correlation = new double[lags + 1];
        correlation[0] = 1;
        for (int lag = 1; lag <= lags && lag < n && variance > 0; lag++) {
            double sum = 0;
            for (int t = lag; t < n; t++) {
                sum += (values[t] - mean) * (values[t - lag] - mean);
            }
            correlation[lag] = sum / variance;
        }
        return correlation;
    }
}
