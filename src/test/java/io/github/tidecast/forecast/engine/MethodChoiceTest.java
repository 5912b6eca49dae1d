package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MethodChoiceTest {

    private static final int HORIZON = 4;

    /** Trials every four points of noise around 100; the drift misses by so much, the blend by three. */
    private static List<OriginForecast> trials(double[] values, int origins, double[] misses) {
        List<OriginForecast> trials = new ArrayList<>();
        for (int i = 0; i < origins; i++) {
            int known = 10 + HORIZON * i;
            trials.add(new OriginForecast(known, off(values, known, 3), Map.of(Method.DRIFT, off(values, known,
                    misses[i % misses.length]), Method.MEAN, off(values, known, 3.1)), Optional.empty()));
        }
        return trials;
    }

    private static double[] off(double[] values, int known, double by) {
        double[] forecast = new double[HORIZON];
        for (int k = 0; k < HORIZON; k++) {
            forecast[k] = (known + k < values.length ? values[known + k] : 100) + by;
        }
        return forecast;
    }

    private static double[] noise() {
        Random random = new Random(5);
        return random.doubles(100, 90, 110).toArray();
    }

    private static Optional<Method> choice(List<OriginForecast> trials, double[] values, int upTo) {
        List<IssuedForecast> issued = trials.stream().filter(trial -> trial.known() < upTo)
                .map(trial -> IssuedForecast.of(trial.known(), trial.backbone())).toList();
        return new MethodChoice(trials, issued, values, upTo).clearlyBetter(trials.getLast());
    }

    @Test
    void aMethodThatWasBetterAgainAndAgainStandsForTheBlend() {
        double[] values = noise();
        assertThat(choice(trials(values, 12, new double[] {1, 1.5}), values, 58)).contains(Method.DRIFT);
    }

    @Test
    void thinEvidenceChoosesNothing() {
        double[] values = noise();
        assertThat(choice(trials(values, 4, new double[] {1, 1.5}), values, 26)).isEmpty();
    }

    @Test
    void luckAndTriflesChooseNothing() {
        double[] values = noise();
        assertThat(choice(trials(values, 12, new double[] {0.1, 6}), values, 58)).isEmpty();
        assertThat(choice(trials(values, 12, new double[] {2.95}), values, 58)).isEmpty();
    }

    @Test
    void whatCameLaterDecidesNothing() {
        double[] values = noise();
        List<OriginForecast> trials = trials(values, 12, new double[] {1, 1.5});
        double[] other = values.clone();
        for (int t = 46; t < other.length; t++) {
            other[t] = 1_000;
        }
        assertThat(choice(trials, other, 46)).isEqualTo(choice(trials, values, 46)).contains(Method.DRIFT);
    }
}
