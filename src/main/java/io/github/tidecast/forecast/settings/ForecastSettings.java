package io.github.tidecast.forecast.settings;

import java.util.List;
import java.util.Objects;

/**
 * Everything that decides a forecast besides the data.
 *
 * @param preset      how much time it may take; says which defaults the other settings came from
 * @param horizon     points to forecast
 * @param seasons     season lengths in points, ascending, each above 1; empty for no season
 * @param preparation what is done to the series first
 * @param role        how much the network may decide
 * @param network     the network and its training
 * @param members     networks trained with different seeds whose median counts
 * @param origins     rolling origins of the backtest at most
 * @param levels      levels of the intervals in percent, ascending
 * @param spacing     points from one origin of the backtest to the next; 0 to spread them over a cycle of the longest
 *                    season and a fair share of the series
 */
public record ForecastSettings(Preset preset, int horizon, List<Integer> seasons, Preparation preparation,
                               NetworkRole role, NetworkSettings network, int members, int origins,
                               List<Double> levels, int spacing) {

    /** Levels shown unless others are asked for. */
    public static final List<Double> DEFAULT_LEVELS = List.of(50.0, 80.0, 95.0);

    public ForecastSettings {
        Objects.requireNonNull(preset, "preset");
        Objects.requireNonNull(preparation, "preparation");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(network, "network");
        Limit.HORIZON.check(horizon);
        Limit.MEMBERS.check(members);
        Limit.ORIGINS.check(origins);
        seasons = List.copyOf(seasons);
        seasons.forEach(Limit.SEASON::check);
        levels = List.copyOf(levels);
        levels.forEach(Limit.LEVEL::check);
        Limit.SPACING.check(spacing);
    }

    /** Settings with origins that are spread by themselves. */
    public ForecastSettings(Preset preset, int horizon, List<Integer> seasons, Preparation preparation,
                            NetworkRole role, NetworkSettings network, int members, int origins,
                            List<Double> levels) {
        this(preset, horizon, seasons, preparation, role, network, members, origins, levels, 0);
    }


    /** The first season length, 1 without a season. */
    public int season() {
        return seasons.isEmpty() ? 1 : seasons.getFirst();
    }
}
