package io.github.tidecast.forecast;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a user should know who chooses the season of a series: what values cannot show, and what they show besides. */
public final class SeasonHints {

    /** Over so many cycles a season shows in nearly any noise. Set by judgement. */
    private static final int CYCLES_THAT_SHOW = 3;

    private SeasonHints() {
    }

    /**
     * The hints, in words.
     *
     * @param seasons season lengths that were found or chosen, ascending; empty for none
     * @param window  points that the network looks back on
     */
    public static List<Text> of(TimeSeries series, List<Integer> seasons, int window) {
        List<Text> hints = new ArrayList<>();
        if (seasons.isEmpty()) {
            tooShort(series).ifPresent(hints::add);
        }
        Frequency frequency = series.axis().frequency();
        Seasons.cycle(series, seasons).ifPresent(cycle -> hints.add((window >= Math.floor(cycle)
                ? StepKind.CYCLE_IN_WINDOW : StepKind.CYCLE).say(StepWords.counted((int) Math.round(cycle), frequency))));
        return hints;
    }

    /** The shortest season of the calendar, if the series covers it, but too seldom to tell it from chance. */
    private static Optional<Text> tooShort(TimeSeries series) {
        Frequency frequency = series.axis().frequency();
        int points = Seasons.life(series).size();
        return !frequency.isRegular() ? Optional.empty() : Seasons.candidates(frequency).stream().findFirst()
                .filter(season -> points >= season && points < CYCLES_THAT_SHOW * season)
                .map(season -> StepKind.SEASON_TOO_SHORT.say(StepWords.counted(season, frequency), season));
    }
}
