package io.github.tidecast.forecast.baseline;

/** A method that continues a history. Implementations are immutable and deterministic. */
@FunctionalInterface
public interface PointMethod {

    /**
     * The continuation of a history.
     *
     * @param history values without gaps, at least one
     * @param steps   points to forecast, at least 1
     * @return {@code steps} finite values
     */
    double[] forecast(double[] history, int steps);
}
