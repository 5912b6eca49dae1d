package io.github.tidecast.forecast;

import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.regression.WindowChoice;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Complete settings from the data: what differs from the usual values of {@link Settings} for a series. */
public final class Defaults {

    private static final int MOST_WINDOW = (int) Settings.WINDOW.numeric().greatest();
    /** Guard of time: a longer season is taken out instead of being looked back on. */
    private static final int LONGEST_IN_WINDOW = 100;
    /** Guard of time: longest window that is tried beside the usual one. */
    private static final int LONGEST_TRIED = 200;
    /** A day of five minutes: more steps than this are no plan for a day. Set by judgement. */
    private static final int LONGEST_HORIZON = 288;
    /** Window relative to season and horizon, Hewamalage et al. (2021). */
    private static final double WINDOW_FACTOR = 1.25;

    private Defaults() {
    }

    /** Settings for a series; the horizon follows from its frequency and length. */
    public static ForecastSettings forSeries(TimeSeries series, Preset preset) {
        return forSeries(series, preset, Seasons.detect(series));
    }

    /** Settings for a series with a known horizon. */
    public static ForecastSettings forSeries(TimeSeries series, Preset preset, int horizon) {
        return forSeries(series, preset, horizon, Seasons.detect(series));
    }

    /** Settings for a series with known seasons; the horizon follows from frequency and length. */
    public static ForecastSettings forSeries(TimeSeries series, Preset preset, List<Integer> seasons) {
        return forSeries(series, preset, horizon(series, seasons), seasons);
    }

    /**
     * Settings for a series with known horizon and seasons.
     *
     * @param seasons season lengths, ascending; empty for none
     */
    public static ForecastSettings forSeries(TimeSeries series, Preset preset, int horizon, List<Integer> seasons) {
        int points = series.untilLastValue().size();
        int origins = pick(preset, 4, 8, 16);
        return ForecastSettings.USUAL.with(Settings.PRESET, preset)
                .with(Settings.HORIZON, horizon)
                .with(Settings.SEASONS, seasons)
                .with(Settings.WINDOW, window(series, horizon, seasons, origins))
                .with(Settings.HIDDEN, hidden(points))
                .with(Settings.EPOCHS, pick(preset, 20, 60, 200))
                .with(Settings.PATIENCE, pick(preset, 5, 8, 20))
                .with(Settings.NETWORKS, pick(preset, 1, 2, 5))
                .with(Settings.ORIGINS, origins);
    }

    private static int pick(Preset preset, int quick, int balanced, int thorough) {
        return switch (preset) {
            case QUICK -> quick;
            case BALANCED -> balanced;
            case THOROUGH -> thorough;
        };
    }

    /** What people plan for: two weeks of days, a day or two of hours, a year of months; a fifth of a short series. */
    private static int horizon(TimeSeries series, List<Integer> seasons) {
        int usual = usualHorizon(series.axis().frequency(), seasons.isEmpty() ? 1 : seasons.getFirst());
        int most = Math.max(1, series.untilLastValue().size() / 5);
        return Math.min(usual, most);
    }

    private static int usualHorizon(Frequency frequency, int season) {
        if (!frequency.isRegular()) {
            return season > 1 ? Math.min(2 * season, 48) : 10;
        }
        if (frequency.count() > 1) {
            return usualHorizonOfSteps(frequency, season);
        }
        // years, quarters, weeks, days and hours as in the M4 competition; months a year instead of its 18
        return switch (frequency.stepUnit()) {
            case YEAR -> 6;
            case QUARTER -> 8;
            case MONTH -> 12;
            case WEEK -> 13;
            case BUSINESS_DAY -> 10;
            case DAY -> 14;
            case HOUR -> 48;
            case MINUTE, SECOND, MILLISECOND -> 60;
        };
    }

    /** A day of quarter hours, two days of three hours; elsewhere two seasons, or ten points. */
    private static int usualHorizonOfSteps(Frequency frequency, int season) {
        double day = TimeUnit.DAY.averageMillis() / frequency.averageMillis();
        return switch (frequency.stepUnit()) {
            case HOUR -> (int) Math.max(4, 2 * day);
            case MINUTE -> day <= LONGEST_HORIZON ? (int) day : 60;
            default -> season > 1 ? Math.min(2 * season, 48) : 10;
        };
    }

    /**
     * A little more than season and horizon, as Hewamalage et al. (2021) found best; a longer one where looking back
     * twice as far, over the next season or over a long cycle pays. Always with enough windows left to learn. What
     * pays is found out from what is before the tests.
     */
    private static int window(TimeSeries series, int horizon, List<Integer> seasons, int origins) {
        int season = seasons.isEmpty() || seasons.getFirst() > LONGEST_IN_WINDOW ? 1 : seasons.getFirst();
        int wanted = (int) Math.ceil(WINDOW_FACTOR * Math.max(season, Math.min(horizon, 60)));
        TimeSeries life = Seasons.life(series);
        int most = Math.clamp(life.size() / 5, 2, MOST_WINDOW);
        int usual = Math.clamp(wanted, 1, most);
        TimeSeries known = life.slice(0, untested(life.size(), horizon, seasons, origins));
        IntStream longer = IntStream.concat(IntStream.of(2 * usual), seasons.stream().mapToInt(Integer::intValue));
        int[] cycle = Seasons.cycle(known, seasons).stream().mapToInt(length -> (int) Math.ceil(length)).toArray();
        return WindowChoice.best(Seasons.recent(known), horizon, usual, IntStream.concat(longer, IntStream.of(cycle))
                .filter(length -> length > usual && length <= Math.min(most, LONGEST_TRIED)).boxed().toList());
    }

    private static int untested(int points, int horizon, List<Integer> seasons, int most) {
        Origins origins = Origins.plan(points, horizon, seasons.isEmpty() ? 1 : seasons.getFirst(),
                seasons.isEmpty() ? 1 : seasons.getLast(), most, 0);
        return origins.isEmpty() ? points : origins.shown().first();
    }

    /** More to learn from allows more units; steps set by judgement and by time, which grows with their square. */
    private static int hidden(int points) {
        return points < 200 ? 16 : points < 2_000 ? 24 : 48;
    }
}
