package io.github.tidecast.forecast.baseline;

/**
 * Parameters and initial states of exponential smoothing.
 *
 * @param alpha    smoothing of the level, 0 to 1
 * @param beta     smoothing of the trend, 0 to alpha; 0 without a trend
 * @param gamma    smoothing of the season, 0 to 1 - alpha; 0 without a season
 * @param phi      damping of the trend, 0.8 to 0.98; 1 for none
 * @param level    level before the first value
 * @param slope    trend before the first value
 * @param seasonal seasonal figures of the first season's points; empty without a season
 */
public record EtsParameters(double alpha, double beta, double gamma, double phi, double level, double slope,
                            double[] seasonal) {
}
