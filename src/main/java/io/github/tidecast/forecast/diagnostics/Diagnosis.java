package io.github.tidecast.forecast.diagnostics;

import io.github.tidecast.forecast.StepWords;
import io.github.tidecast.forecast.assessment.MeanTest;
import io.github.tidecast.forecast.assessment.PValue;
import io.github.tidecast.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Diagnostics in words: one sentence for each picture, or two. Each says how large what it claims is, and how probable
 * that is by chance, or that there are too few independent errors to tell.
 */
public final class Diagnosis {

    /** Tests of shape and of dependence say nothing about fewer errors. */
    private static final int FEWEST_ERRORS = 20;
    /** Lags of the Ljung-Box test, min(10, n / 5) as Hyndman and Athanasopoulos advise without a season. */
    private static final int MOST_LAGS = 10;
    private static final int ERRORS_PER_LAG = 5;
    /** Set by judgement: an autocorrelation of this share of that one season back is as worth telling. */
    private static final double RESEMBLES = 0.5;

    private final Diagnostics diagnostics;
    private final ErrorTests tests;
    private final List<Integer> seasons;

    /**
     * Words about a forecast.
     *
     * @param seasons season lengths the forecast already knows
     */
    public Diagnosis(Diagnostics diagnostics, List<Integer> seasons) {
        this.diagnostics = diagnostics;
        this.tests = diagnostics.tests();
        this.seasons = List.copyOf(seasons);
    }

    /** Whether forecasts lean to one side, and whether errors became larger or smaller. */
    public Text overTime() {
        return tests.sizeTrend() < MeanTest.LEVEL ? Text.of("forecast.diagnosis.both", bias(), trend()) : bias();
    }

    private Text bias() {
        double mean = diagnostics.histogram().mean();
        if (mean == 0) {
            return Text.of("forecast.diagnosis.unbiased", rounded(diagnostics.histogram().deviation()));
        }
        boolean low = mean > 0;
        MeanTest bias = tests.bias();
        double size = rounded(Math.abs(mean));
        if (!bias.isPossible()) {
            return Text.of(low ? "forecast.diagnosis.few-low" : "forecast.diagnosis.few-high", size, bias.count());
        }
        return bias.isSignificant() && bias.mean() * mean > 0
                ? Text.of(low ? "forecast.diagnosis.too-low" : "forecast.diagnosis.too-high", size,
                        PValue.inWords(bias.p()))
                : Text.of(low ? "forecast.diagnosis.perhaps-low" : "forecast.diagnosis.perhaps-high", size,
                        rounded(diagnostics.histogram().deviation()), PValue.inWords(bias.p()));
    }

    private Text trend() {
        List<Double> sizes = tests.sizes();
        int half = sizes.size() / 2;
        double before = average(sizes.subList(0, half));
        double after = average(sizes.subList(sizes.size() - half, sizes.size()));
        return Text.of(after > before ? "forecast.diagnosis.larger" : "forecast.diagnosis.smaller", rounded(before),
                rounded(after), PValue.inWords(tests.sizeTrend()));
    }

    private static double average(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** With as many decimals as give three digits that count, so that no sentence claims more than errors can. */
    private static double rounded(double value) {
        int decimals = value == 0 ? 0 : (int) Math.clamp(2 - Math.floor(Math.log10(Math.abs(value))), 0, 9);
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Whether errors follow the normal curve that is drawn. */
    public Text distribution() {
        Histogram histogram = diagnostics.histogram();
        Normality shape = tests.normality();
        Text p = PValue.inWords(shape.p());
        if (shape.p() < MeanTest.LEVEL && !shape.isMoreInTails()) {
            return Text.of(shape.skewness() > 0 ? "forecast.diagnosis.skewed-low" : "forecast.diagnosis.skewed-high",
                    shape.skewness(), p);
        }
        if (shape.p() < MeanTest.LEVEL) {
            return shape.kurtosis() > 0 ? Text.of("forecast.diagnosis.heavy", shape.kurtosis(), p, farthest())
                    : Text.of("forecast.diagnosis.flat", shape.kurtosis(), p);
        }
        double low = rounded(histogram.mean() - 2 * histogram.deviation());
        double high = rounded(histogram.mean() + 2 * histogram.deviation());
        return shape.independent() < FEWEST_ERRORS || !tests.bias().isPossible()
                ? Text.of("forecast.diagnosis.few-shape", rounded(histogram.mean()), rounded(histogram.deviation()))
                : Text.of("forecast.diagnosis.normal", shape.skewness(), shape.kurtosis(), p, low, high);
    }

    /** The largest error in standard deviations from the mean. */
    private double farthest() {
        Histogram histogram = diagnostics.histogram();
        return diagnostics.errors().stream().mapToDouble(error -> Math.abs(error.error() - histogram.mean())).max()
                .orElse(0) / histogram.deviation();
    }

    /** Whether errors repeat, and what to try then. */
    public Text repetition() {
        Autocorrelation related = diagnostics.autocorrelation();
        int season = related.season();
        if (season > 0 && !byOrigins(season)) {
            Text p = PValue.inWords(related.peak(season));
            return seasons.contains(season)
                    ? Text.of("forecast.diagnosis.season-left", every(season), related.at(season), p)
                    : Text.of("forecast.diagnosis.try-season", every(season), season, related.at(season), p);
        }
        if (related.count() < FEWEST_ERRORS) {
            return Text.of("forecast.diagnosis.few-related", related.count());
        }
        double p = related.ljungBox(Math.min(MOST_LAGS, related.count() / ERRORS_PER_LAG));
        if (p >= MeanTest.LEVEL) {
            return Text.of("forecast.diagnosis.noise", PValue.inWords(p));
        }
        return Text.of(diagnostics.steps().size() > 1 ? "forecast.diagnosis.persistent"
                : "forecast.diagnosis.persistent-one", related.at(1), PValue.inWords(p));
    }

    /** Whether errors repeat because forecasts begin anew: their errors grow with the steps ahead each time. */
    private boolean byOrigins(int season) {
        int spacing = tests.spacing();
        Autocorrelation related = diagnostics.autocorrelation();
        return spacing > 1 && season % spacing == 0
                && related.at(spacing) >= RESEMBLES * related.at(season);
    }

    private Text every(int points) {
        return StepWords.counted(points, diagnostics.overTime().axis().frequency());
    }

    /** How the error grows with the steps ahead. */
    public Text growth() {
        List<StepError> steps = diagnostics.steps();
        if (steps.size() < 2) {
            return Text.of("forecast.diagnosis.one-step", rounded(mean(steps)));
        }
        int part = Math.max(1, steps.size() / 3);
        double near = mean(steps.subList(0, part));
        double far = mean(steps.subList(steps.size() - part, steps.size()));
        MeanTest growth = tests.growth();
        if (!growth.isPossible()) {
            return Text.of("forecast.diagnosis.few-growth", rounded(near), rounded(far), growth.count());
        }
        Text p = PValue.inWords(growth.p());
        if (!growth.isSignificant() || growth.mean() * (far - near) <= 0) {
            return Text.of("forecast.diagnosis.steady", rounded(near), rounded(far), p);
        }
        return far > near && near > 0
                ? Text.of("forecast.diagnosis.grows", rounded(near), rounded(far), far / near, p)
                : Text.of("forecast.diagnosis.shrinks", rounded(near), rounded(far), p);
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
