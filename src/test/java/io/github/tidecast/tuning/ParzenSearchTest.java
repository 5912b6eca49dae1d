package io.github.tidecast.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ParzenSearchTest {

    private static final SearchSpace SPACE = new SearchSpace(List.of(new Range(new Tunable(Settings.WINDOW), 4, 400),
            new Range(new Tunable(Settings.DROPOUT), 0, 0.5), new Range(new Tunable(Settings.LEARNING_RATE), 1e-4, 0.1),
            new Range(new Tunable(Settings.ROLE), 0, 2)));
    private static final int TRIALS = 60;

    /** A bowl with its bottom at .3, .1, .7, with a fee for all choices but the second. */
    private static double bowl(double[] point) {
        double squares = Math.pow(point[0] - 0.3, 2) + Math.pow(point[1] - 0.1, 2) + Math.pow(point[2] - 0.7, 2);
        return squares + ((int) (point[3] * 3) == 1 ? 0 : 0.3);
    }

    @Test
    void itFindsBetterPointsThanChance() {
        double[] found = new double[20];
        double[] chance = new double[20];
        for (int seed = 0; seed < 20; seed++) {
            found[seed] = search(seed, ParzenSearchTest::bowl, true);
            chance[seed] = search(seed, ParzenSearchTest::bowl, false);
        }
        Arrays.sort(found);
        Arrays.sort(chance);
        assertThat(found[10]).isLessThan(chance[10] / 2);
    }

    @Test
    void proposalsStayInTheSpaceEvenAtItsCorner() {
        List<double[]> corner = List.of(new double[] {0, 1, 0, 0.99}, new double[] {1, 0, 1, 0.01});
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            assertThat(Arrays.stream(new ParzenSearch(SPACE).propose(corner, random)).boxed())
                    .allMatch(share -> share >= 0 && share <= 1);
        }
    }

    private static double search(int seed, ToDoubleFunction<double[]> cost, boolean model) {
        ParzenSearch search = new ParzenSearch(SPACE);
        Random random = new Random(seed);
        List<double[]> known = new ArrayList<>();
        for (int i = 0; i < TRIALS; i++) {
            known.add(model && i >= 8 ? search.propose(known, random) : search.random(random));
            known.sort(Comparator.comparingDouble(cost));
        }
        return cost.applyAsDouble(known.getFirst());
    }
}
