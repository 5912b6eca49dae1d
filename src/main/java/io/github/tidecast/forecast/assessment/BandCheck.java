package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.special.Beta;

/**
 * Whether a band held as many values in the backtest as it promised. Values beside each other leave a band together,
 * so their number is not the number of pieces of evidence: the binomial test is made with the effective number, by the
 * autocorrelations of being inside up to the first that is not positive (Geyer, 1992).
 *
 * @param level       promised share of values inside, in percent
 * @param held        share of values inside, in percent
 * @param independent effective number of values
 * @param p           how probable a share at least as far from the promise is by chance, 0 to 1
 */
public record BandCheck(double level, double held, double independent, double p) {

    /** What is worth telling, by judgement: misses relative to those allowed, where they are no chance. */
    private static final double CLEARLY_MORE = 1.25;
    /**
     * Misses relative to those allowed, or percentage points above them, worth telling though chance may explain them.
     */
    private static final double FAR_MORE = 2;
    private static final double FAR_MORE_POINTS = 10;
    /** Percentage points of misses above those allowed that are told whatever chance says. */
    private static final double TOLD_IN_ANY_CASE = 20;
    /** Misses relative to those allowed below which bands are wide. */
    private static final double FAR_LESS = 0.25;
    /** Probability by chance below which misses far above those allowed are told. */
    private static final double LESS_LIKELY_THAN_NOT = 0.5;

    /** What a check found. */
    public enum Finding {
        /** About as many values inside as promised, or nothing that can be told. */
        HOLDS,
        /** Fewer values inside than promised, by more than chance. */
        NARROW,
        /** Far fewer values inside than promised, but in too few independent forecasts to rule out chance. */
        PERHAPS_NARROW,
        /** Far more values inside than promised, by more than chance. */
        WIDE
    }

    /** Checks the bands of a level at all origins; empty if no origin has one. */
    public static Optional<BandCheck> of(Backtest backtest, double level) {
        List<double[]> inside = new ArrayList<>();
        for (Backtest.Origin origin : backtest.origins()) {
            origin.bands().stream().filter(band -> band.level() == level).findFirst()
                    .ifPresent(band -> inside.add(inside(origin, band)));
        }
        double values = inside.stream().mapToDouble(BandCheck::known).sum();
        if (values == 0) {
            return Optional.empty();
        }
        double share = inside.stream().flatMapToDouble(java.util.Arrays::stream).filter(one -> !Double.isNaN(one))
                .sum() / values;
        Stretches stretches = Stretches.of(backtest);
        double independent = Math.clamp(stretches.points() / inflation(inside, share), stretches.count(),
                stretches.points());
        if (share == 0 || share == 1) {
            independent = stretches.count();
        }
        return Optional.of(new BandCheck(level, 100 * share, independent, p(share, independent, level / 100)));
    }

    /** The checks of every level of the backtest, ascending. */
    public static List<BandCheck> all(Backtest backtest) {
        return backtest.origins().stream().flatMap(origin -> origin.bands().stream()).map(Band::level).distinct()
                .sorted().flatMap(level -> of(backtest, level).stream()).toList();
    }

    private static double[] inside(Backtest.Origin origin, Band band) {
        double[] inside = new double[origin.actual().size()];
        for (int k = 0; k < inside.length; k++) {
            double actual = origin.actual().value(k);
            inside[k] = Double.isNaN(actual) ? Double.NaN
                    : actual >= band.lower().value(k) && actual <= band.upper().value(k) ? 1 : 0;
        }
        return inside;
    }

    private static double known(double[] inside) {
        return java.util.Arrays.stream(inside).filter(one -> !Double.isNaN(one)).count();
    }

    /** How many values tell as much as one independent value. */
    private static double inflation(List<double[]> inside, double share) {
        double variance = share * (1 - share);
        int steps = inside.stream().mapToInt(one -> one.length).max().orElse(0);
        double inflation = 1;
        for (int lag = 1; lag < steps && variance > 0; lag++) {
            double together = together(inside, share, lag) / variance;
            if (!(together > 0)) {
                break;
            }
            inflation += 2 * (1 - lag / (double) steps) * together;
        }
        return inflation;
    }

    private static double together(List<double[]> inside, double share, int lag) {
        double sum = 0;
        int pairs = 0;
        for (double[] one : inside) {
            for (int k = lag; k < one.length; k++) {
                double product = (one[k] - share) * (one[k - lag] - share);
                if (!Double.isNaN(product)) {
                    sum += product;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** The two-sided binomial test, continued to numbers that are not whole by the incomplete beta function. */
    static double p(double share, double count, double promised) {
        double hits = share * count;
        double atMost = hits >= count ? 1 : Beta.regularizedBeta(1 - promised, count - hits, hits + 1);
        double atLeast = hits <= 0 ? 1 : Beta.regularizedBeta(promised, hits, count - hits + 1);
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }

    /** What to tell about it: differences that matter, with what chance could do. */
    public Finding finding() {
        double missed = 100 - held;
        double allowed = 100 - level;
        if (p < MeanTest.LEVEL) {
            return missed >= CLEARLY_MORE * allowed ? Finding.NARROW
                    : missed <= FAR_LESS * allowed ? Finding.WIDE : Finding.HOLDS;
        }
        boolean far = p < LESS_LIKELY_THAN_NOT
                && missed >= Math.min(FAR_MORE * allowed, allowed + FAR_MORE_POINTS);
        return far || missed >= allowed + TOLD_IN_ANY_CASE ? Finding.PERHAPS_NARROW : Finding.HOLDS;
    }

    /** The name of a measure, with a mark if it is the coverage of a band that held too little. */
    public static Text label(Measure measure, Backtest backtest) {
        return isLow(measure, backtest) ? Text.of("forecast.measure.low", measure.label()) : measure.label();
    }

    /** Whether a measure is the coverage of a band that held too little. */
    public static boolean isLow(Measure measure, Backtest backtest) {
        double level = switch (measure) {
            case COVERAGE_80 -> 80;
            case COVERAGE_95 -> 95;
            default -> Double.NaN;
        };
        return of(backtest, level).filter(BandCheck::isLow).isPresent();
    }

    /** Whether the band should be taken as wider than it is drawn. */
    public boolean isLow() {
        return finding() == Finding.NARROW || finding() == Finding.PERHAPS_NARROW;
    }
}
