package io.github.tidecast.forecast.diagnostics;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Diagnostics in words: one sentence for each picture. */
public final class Diagnosis {

    private static final double SIGNIFICANT = 2;
    private static final double HEAVY_SHARE = 0.01;
    private static final double GROWTH = 1.25;

    private final Diagnostics diagnostics;
    private final List<Integer> seasons;

    /**
     * Words about a forecast.
     *
     * @param seasons season lengths the forecast already knows
     */
    public Diagnosis(Diagnostics diagnostics, List<Integer> seasons) {
        this.diagnostics = diagnostics;
        this.seasons = List.copyOf(seasons);
    }

    /** Whether forecasts lean to one side. Overlapping errors count once, as one series of errors over time. */
    public Text overTime() {
        double[] errors = java.util.Arrays.stream(diagnostics.overTime().values()).filter(e -> !Double.isNaN(e))
                .toArray();
        double mean = java.util.Arrays.stream(errors).average().orElse(0);
        double spread = Histogram.of(errors).deviation();
        if (Math.abs(mean) > SIGNIFICANT * spread / Math.sqrt(effectiveCount(errors.length))) {
            return Text.of(mean > 0 ? "forecast.diagnosis.too-low" : "forecast.diagnosis.too-high",
                    rounded(Math.abs(mean), mean));
        }
        return Text.of("forecast.diagnosis.unbiased", rounded(mean, spread), rounded(spread, spread));
    }

    /** With as many decimals as give a size three digits that count, so that no sentence claims more than errors can. */
    private static double rounded(double value, double size) {
        int decimals = size == 0 ? 0 : (int) Math.clamp(2 - Math.floor(Math.log10(Math.abs(size))), 0, 9);
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Errors beside each other resemble each other and tell less than their number: n (1 - r) / (1 + r). */
    private double effectiveCount(int count) {
        double first = Math.clamp(diagnostics.autocorrelation().at(1), 0, 0.99);
        return Math.max(1, count * (1 - first) / (1 + first));
    }

    /** Whether there are more large errors than a normal curve has. */
    public Text distribution() {
        Histogram histogram = diagnostics.histogram();
        long far = diagnostics.errors().stream()
                .filter(error -> Math.abs(error.error() - histogram.mean()) > 3 * histogram.deviation()).count();
        return far > 0 && far > HEAVY_SHARE * histogram.total()
                ? Text.of("forecast.diagnosis.heavy", far, histogram.total())
                : Text.of("forecast.diagnosis.normal", rounded(2 * histogram.deviation(), histogram.deviation()));
    }

    /** Whether errors repeat, and what to try then. */
    public Text repetition() {
        Autocorrelation autocorrelation = diagnostics.autocorrelation();
        int season = autocorrelation.season();
        if (season > 0 && seasons.contains(season)) {
            return Text.of("forecast.diagnosis.season-left", every(season));
        }
        if (season > 0) {
            return Text.of("forecast.diagnosis.try-season", every(season), season);
        }
        return Text.of(autocorrelation.at(1) > SIGNIFICANT * autocorrelation.bound()
                ? "forecast.diagnosis.persistent" : "forecast.diagnosis.noise");
    }

    private Text every(int points) {
        Frequency frequency = diagnostics.overTime().axis().frequency();
        return frequency.isRegular() && frequency.count() == 1
                ? Text.of("forecast.diagnosis.unit." + frequency.unit().name().toLowerCase(Locale.ROOT)
                        .replace('_', '-'), points)
                : Text.of("forecast.diagnosis.unit.points", points);
    }

    /** How the error grows with the steps ahead. */
    public Text growth() {
        List<StepError> steps = diagnostics.steps();
        int part = Math.max(1, steps.size() / 3);
        double near = mean(steps.subList(0, part));
        double far = mean(steps.subList(steps.size() - part, steps.size()));
        return steps.size() > 1 && near > 0 && far / near > GROWTH
                ? Text.of("forecast.diagnosis.grows", rounded(near, near), rounded(far, near), far / near)
                : Text.of("forecast.diagnosis.steady", rounded(mean(steps), mean(steps)));
    }

    private static double mean(List<StepError> steps) {
        return steps.stream().mapToDouble(StepError::absolute).average().orElse(0);
    }

    /** How well forecasts follow what came: the share of its variation they explain. */
    public Text agreement() {
        double mean = diagnostics.errors().stream().mapToDouble(ForecastError::actual).average().orElse(0);
        double around = diagnostics.errors().stream().mapToDouble(e -> (e.actual() - mean) * (e.actual() - mean)).sum();
        double left = diagnostics.errors().stream().mapToDouble(e -> e.error() * e.error()).sum();
        return left < around ? Text.of("forecast.diagnosis.explains", Math.round(100 * (1 - left / around)))
                : Text.of("forecast.diagnosis.explains-nothing");
    }
}
