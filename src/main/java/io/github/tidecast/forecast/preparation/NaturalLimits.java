package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.StepKind;
import io.github.tidecast.forecast.settings.Bound;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What values cannot do by their nature, as far as those known so far tell: fall below zero, exceed the whole they are
 * a share of, fall where they are a running total, or leave the figure that they always have at a place of the season,
 * as the sun does at night.
 *
 * @param lowest  least value; minus infinity for none
 * @param highest greatest value; infinity for none
 * @param share   whether values are shares of {@code highest}
 * @param falls   whether values may fall
 * @param rises   whether values may rise
 * @param settled by place in the season the only value there is, NaN where there are several; empty for no such place
 * @param inWords what is held, in words
 */
public record NaturalLimits(double lowest, double highest, boolean share, boolean falls, boolean rises,
                            double[] settled, List<Text> inWords) {

    /** Set by judgement: values below which never falling may be chance. */
    private static final int LEAST_FOR_TOTAL = 40;
    /** Set by judgement: changes that a running total must have shown. */
    private static final int LEAST_MOVES = 5;
    /** Set by judgement: seasons in which a place must have had one value. */
    private static final int LEAST_CYCLES = 8;
    /** Set by judgement: values at the whole, and their share, that show it to be a limit. */
    private static final int LEAST_AT_TOP = 3;
    private static final double LEAST_SHARE_AT_TOP = 0.02;
    /** Shares are of one, or of a hundred percent. */
    private static final double[] WHOLES = {1, 100};
    private static final Pattern SHARE = Pattern.compile("%|\\b(percent|percentage|pct|share|proportion|availability"
            + "|uptime|utili[sz]ation|occupancy)(?![a-z])|百分|占比|份额|比例|利用率|可用率|入住率|占有率|普及率",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile("growth|change|increase|inflation|yoy|return|yield|price"
            + "|增长|增速|变化|变动|同比|环比|通胀|收益|涨|价", Pattern.CASE_INSENSITIVE);

    /**
     * The limits of values.
     *
     * @param values what is known, NaN where missing, at least one not
     * @param unit   what the values were divided by
     * @param season season length; 1 for none
     * @param name   name of the series, which may say that it is a share
     */
    public static NaturalLimits of(double[] values, double unit, Bound bound, int season, String name) {
        double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        boolean auto = bound == Bound.AUTO;
        boolean floor = bound == Bound.NEVER_NEGATIVE || auto && Arrays.stream(known).noneMatch(value -> value < 0);
        double whole = auto && floor ? whole(known, unit, name) : Double.POSITIVE_INFINITY;
        boolean total = auto && known.length >= LEAST_FOR_TOTAL;
        boolean falls = !total || !never(known, -1);
        boolean rises = !total || !never(known, 1);
        double last = known[known.length - 1];
        List<Text> words = new ArrayList<>();
        if (whole < Double.POSITIVE_INFINITY) {
            words.add(StepKind.SHARE.say(whole * unit));
        } else if (floor) {
            words.add(StepKind.NOT_NEGATIVE.say());
        }
        if (!falls) {
            words.add(StepKind.NEVER_FALLS.say());
        } else if (!rises) {
            words.add(StepKind.NEVER_RISES.say());
        }
        double[] settled = auto ? settled(values, season) : new double[0];
        if (settled.length > 0) {
            words.add(StepKind.SETTLED.say(
                    (int) Arrays.stream(settled).filter(value -> !Double.isNaN(value)).count(), season));
        }
        double floorHeld = floor ? 0 : Double.NEGATIVE_INFINITY;
        return new NaturalLimits(falls ? floorHeld : last, rises ? whole : Math.min(last, whole),
                whole < Double.POSITIVE_INFINITY && falls && rises, falls, rises, settled, List.copyOf(words));
    }

    /** What values are shares of, by their name, or because they meet it often and never pass it. */
    private static double whole(double[] known, double unit, String name) {
        double greatest = Arrays.stream(known).max().orElseThrow() * unit;
        boolean named = SHARE.matcher(name.replace('_', ' ')).find() && !CHANGE.matcher(name).find();
        boolean fractions = Arrays.stream(known).anyMatch(value -> value * unit != Math.rint(value * unit));
        for (double whole : WHOLES) {
            long top = Arrays.stream(known).filter(value -> value * unit == whole).count();
            boolean met = fractions && greatest == whole
                    && top >= Math.max(LEAST_AT_TOP, LEAST_SHARE_AT_TOP * known.length);
            boolean told = named && greatest <= whole && greatest > (whole == 1 ? 0.5 : 1);
            if ((met || told) && top < known.length) {
                return whole / unit;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Whether values move, but never up (1) or down (-1). */
    private static boolean never(double[] known, int direction) {
        int moves = 0;
        for (int t = 1; t < known.length; t++) {
            double change = (known[t] - known[t - 1]) * direction;
            if (change > 0) {
                return false;
            }
            moves += change < 0 ? 1 : 0;
        }
        return moves >= LEAST_MOVES;
    }

    /** A place is settled if it and its neighbours have had one value in many seasons, and other places had several. */
    private static double[] settled(double[] values, int season) {
        if (season < 3 || values.length < LEAST_CYCLES * season) {
            return new double[0];
        }
        double[] only = new double[season];
        Arrays.fill(only, Double.NEGATIVE_INFINITY);
        for (int t = 0; t < values.length; t++) {
            int place = t % season;
            if (!Double.isNaN(values[t]) && only[place] != values[t]) {
                only[place] = only[place] == Double.NEGATIVE_INFINITY ? values[t] : Double.NaN;
            }
        }
        double[] settled = IntStream.range(0, season).mapToDouble(place -> Double.isFinite(only[place])
                && only[(place + 1) % season] == only[place] && only[(place + season - 1) % season] == only[place]
                ? only[place] : Double.NaN).toArray();
        long places = Arrays.stream(settled).filter(value -> !Double.isNaN(value)).count();
        return places == 0 || places == season ? new double[0] : settled;
    }

    /** The least value at point {@code t}. */
    public double lowest(int t) {
        return isSettled(t) ? settled[t % settled.length] : lowest;
    }

    /** The greatest value at point {@code t}. */
    public double highest(int t) {
        return isSettled(t) ? settled[t % settled.length] : highest;
    }

    /** Whether the value at point {@code t} is always the same. */
    public boolean isSettled(int t) {
        return settled.length > 0 && !Double.isNaN(settled[t % settled.length]);
    }

    /**
     * A forecast within the limits.
     *
     * @param first point of its first value
     */
    public double[] hold(double[] forecast, int first) {
        double[] held = new double[forecast.length];
        for (int k = 0; k < held.length; k++) {
            double value = Math.min(Math.max(forecast[k], lowest(first + k)), highest(first + k));
            held[k] = k == 0 || falls && rises ? value
                    : falls ? Math.min(value, held[k - 1]) : Math.max(value, held[k - 1]);
        }
        return held;
    }
}
