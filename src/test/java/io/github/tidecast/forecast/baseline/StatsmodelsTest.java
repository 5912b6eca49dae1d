package io.github.tidecast.forecast.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with what statsmodels says; {@code src/bench/baselines.py} wrote the fixture. */
class StatsmodelsTest {

    private static final Map<String, double[]> FIXTURE = read();

    private static Map<String, double[]> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                StatsmodelsTest.class.getResourceAsStream("statsmodels.csv")), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(",", -1)).collect(Collectors.toMap(
                    cells -> String.join(",", cells[0], cells[1], cells[2], cells[3]),
                    cells -> Arrays.stream(cells[4].split(" ")).filter(text -> !text.isEmpty())
                            .mapToDouble(Double::parseDouble).toArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double[] say(String series, String method, int season, String quantity) {
        return FIXTURE.get(String.join(",", series, method, Integer.toString(season), quantity));
    }

    static Stream<Arguments> series() {
        return Stream.of(Arguments.of("air_passengers", 12), Arguments.of("sunspots_monthly", 1),
                Arguments.of("dutch_retail_sales", 12));
    }

    static Stream<Arguments> forms() {
        List<String> forms = List.of("add-None-False-None", "add-add-False-None", "add-add-True-None",
                "add-add-False-add", "mul-add-True-mul");
        return series().flatMap(one -> forms.stream().map(form -> Arguments.of(one.get()[0], one.get()[1], form)))
                .filter(one -> say((String) one.get()[0], (String) one.get()[2], (int) one.get()[1], "fitted") != null);
    }

    private static EtsForm form(String name) {
        String[] parts = name.split("-");
        return new EtsForm(parts[0].equals("mul"), parts[1].equals("None") ? EtsForm.Trend.NONE
                : parts[2].equals("True") ? EtsForm.Trend.DAMPED : EtsForm.Trend.ADDITIVE,
                switch (parts[3]) {
                    case "add" -> EtsForm.Season.ADDITIVE;
                    case "mul" -> EtsForm.Season.MULTIPLICATIVE;
                    default -> EtsForm.Season.NONE;
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSameParametersGiveTheSameFitAndForecast(String series, int season, String name) {
        double[] history = say(series, "data", season, "values");
        double[] smoothing = say(series, name, season, "smoothing");
        double[] initial = say(series, name, season, "initial");
        EtsModel model = new EtsFilter(form(name), history, season).model(new EtsParameters(smoothing[0],
                smoothing[1], smoothing[2], smoothing[3], initial[0], initial[1],
                say(series, name, season, "seasonal")));
        assertClose(model.fitted(), say(series, name, season, "fitted"), 1e-6);
        assertClose(model.forecast(12), say(series, name, season, "forecast"), 1e-6);
    }

    /** Within what two searches that stop at different points may differ by; with a season there are many more unknowns. */
    @ParameterizedTest
    @MethodSource("forms")
    void theLikelihoodFoundIsAsHigh(String series, int season, String name) {
        double[] history = say(series, "data", season, "values");
        int n = history.length;
        double criterion = EtsFit.of(form(name), history, season).criterion();
        double logLikelihood = -0.5 * (criterion - n * Math.log(n) + n * (1 + Math.log(2 * Math.PI)));
        double allowance = name.endsWith("None") ? 0.5 : 1.5;
        assertThat(logLikelihood).isGreaterThan(say(series, name, season, "loglikelihood")[0] - allowance);
    }

    @ParameterizedTest
    @MethodSource("series")
    void thetaForecastsTheSame(String series, int season) {
        double[] history = say(series, "data", season, "values");
        assertClose(new Theta(season).forecast(history, 12), say(series, "theta", season, "forecast"), 1e-4);
    }

    @ParameterizedTest
    @MethodSource("series")
    void seasonalNaiveForecastsExactlyTheSame(String series, int season) {
        assertThat(new SeasonalNaive(season).forecast(say(series, "data", season, "values"), 12))
                .containsExactly(say(series, "seasonal_naive", season, "forecast"));
    }

    private static void assertClose(double[] actual, double[] expected, double relative) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).as("value %d", i).isCloseTo(expected[i], within(relative * Math.abs(expected[i])));
        }
    }
}
