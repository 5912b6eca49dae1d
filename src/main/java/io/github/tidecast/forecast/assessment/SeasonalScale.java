package io.github.tidecast.forecast.assessment;

/** The denominator of MASE: the mean absolute error of the seasonal naive one season ahead, in sample. */
public final class SeasonalScale {

    private SeasonalScale() {
    }

    /**
     * The scale of the first {@code known} values; NaN if it is zero or nothing can be compared.
     *
     * @param season season length; 1 for none, or where not even one pair is a season apart
     */
    public static double of(double[] values, int known, int season) {
        double sum = 0;
        int count = 0;
        for (int t = season; t < known; t++) {
            double change = Math.abs(values[t] - values[t - season]);
            if (!Double.isNaN(change)) {
                sum += change;
                count++;
            }
        }
        if (count == 0 && season > 1) {
            return of(values, known, 1);
        }
        return sum > 0 ? sum / count : Double.NaN;
    }
}
