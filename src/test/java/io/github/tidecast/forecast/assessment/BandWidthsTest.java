package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandWidthsTest {

    private static final int STEPS = 6;

    /** Errors that grow like a random walk's, with standard deviation 2 one step ahead. */
    private static double[][] errors(int origins, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, origins).mapToObj(i -> IntStream.range(0, STEPS)
                .mapToDouble(k -> 2 * Math.sqrt(k + 1) * random.nextGaussian()).toArray()).toArray(double[][]::new);
    }

    private static double[] expected(double one) {
        return IntStream.range(0, STEPS).mapToDouble(k -> one * Math.sqrt(k + 1)).toArray();
    }

    private static double[][] everywhere(double[] expected, int origins) {
        return IntStream.range(0, origins).mapToObj(i -> expected).toArray(double[][]::new);
    }

    private static double covered(BandWidths widths, double level) {
        double[][] later = errors(4_000, 99);
        return Arrays.stream(later).mapToLong(row -> IntStream.range(0, STEPS)
                .filter(k -> Math.abs(row[k]) <= widths.halfWidths(level, k + 1)[k]).count()).sum()
                / (double) (later.length * STEPS);
    }

    @Test
    void bandsCoverWhatTheyPromise() {
        double[][] errors = errors(400, 1);
        for (double level : new double[] {50, 80, 95, 99}) {
            assertThat(covered(BandWidths.of(errors), level)).isEqualTo(level / 100, within(0.02));
            assertThat(covered(BandWidths.of(errors, everywhere(expected(2), 400), expected(2), 400), level))
                    .isEqualTo(level / 100, within(0.02));
        }
    }

    @Test
    void aModelThatExpectsTooMuchIsHeldByManyErrorsAndHardlyByFew() {
        double[][] many = errors(400, 1);
        assertThat(covered(BandWidths.of(many, everywhere(expected(20), 400), expected(20), 400), 80))
                .isEqualTo(0.8, within(0.03));
        double[][] few = errors(2, 1);
        BandWidths doubtful = BandWidths.of(few, everywhere(expected(20), 2), expected(20), 400);
        assertThat(doubtful.halfWidths(80, 3)[2]).isGreaterThan(1.5 * BandWidths.of(few).halfWidths(80, 3)[2]);
    }

    @Test
    void oneEventInFewErrorsDoesNotDecideAlone() {
        double[][] errors = errors(6, 4);
        Arrays.fill(errors[3], 60);
        double alone = BandWidths.of(errors).halfWidths(95, 1)[0];
        double both = BandWidths.of(errors, everywhere(expected(2), 6), expected(2), 500).halfWidths(95, 1)[0];
        assertThat(both).isBetween(4.0, alone / 2);
    }

    @Test
    void theModelKeepsStillWhereItExpectsNothing() {
        double[][] errors = errors(5, 2);
        double[] nothing = new double[STEPS];
        assertThat(BandWidths.of(errors, everywhere(nothing, 5), nothing, 20).halfWidths(80, 2)[1])
                .isEqualTo(BandWidths.of(errors).halfWidths(80, 2)[1]);
        double[][] none = new double[3][STEPS];
        assertThat(BandWidths.of(none, everywhere(nothing, 3), nothing, 20).halfWidths(80, 2)[1]).isZero();
    }

    @Test
    void unknownErrorsAreLeftOut() {
        double[][] errors = errors(40, 3);
        double[][] more = Arrays.copyOf(errors, 41);
        more[40] = new double[STEPS];
        Arrays.fill(more[40], 1, STEPS, Double.NaN);
        more[40][0] = 1;
        assertThat(BandWidths.of(more).halfWidths(80, STEPS)[STEPS - 1]).isFinite()
                .isEqualTo(BandWidths.of(errors).halfWidths(80, STEPS)[STEPS - 1], within(0.5));
    }
}
