package io.github.tidecast.forecast.assessment;

import java.util.Arrays;
import org.hipparchus.stat.inference.InferenceTestUtils;

/**
 * Student's t-test whether the mean of independent numbers is zero.
 *
 * @param mean  their mean
 * @param p     how probable a mean at least as far from zero is by chance, 0 to 1; 1 if there are too few to tell
 * @param count how many there are
 */
public record MeanTest(double mean, double p, int count) {

    /** Fewer numbers prove nothing: of two, Student's t would have to be above 12.7. */
    public static final int FEWEST = 3;
    /** What is less probable by chance is called more than chance: the usual level since Fisher (1925). */
    public static final double LEVEL = 0.05;
    /** Where numbers differ by less than this share of their mean they are equal but for rounding. */
    private static final double ROUNDING = 1e-12;

    /** The test of some numbers, all finite. */
    public static MeanTest of(double[] numbers) {
        double mean = Arrays.stream(numbers).average().orElse(0);
        double apart = Arrays.stream(numbers).map(number -> Math.abs(number - mean)).max().orElse(0);
        if (numbers.length < FEWEST || mean == 0) {
            return new MeanTest(mean, 1, numbers.length);
        }
        double p = apart <= ROUNDING * Math.abs(mean) ? 0 : InferenceTestUtils.tTest(0, numbers);
        return new MeanTest(mean, p, numbers.length);
    }

    /** Whether there are enough numbers for a test. */
    public boolean isPossible() {
        return count >= FEWEST;
    }

    /** Whether the mean is farther from zero than chance explains. */
    public boolean isSignificant() {
        return p < LEVEL;
    }
}
