package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunRanking;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What earlier runs tell about one setting. */
final class EarlierRuns {

    private static final int SHOWN = 3;
    private static final int DIGITS = 3;

    private EarlierRuns() {
    }

    /** Runs with one value of a setting: the value, the lowest error among them, and how many they are. */
    private record Group(Text value, double best, int count) {
    }

    /**
     * The best values that were tried, with the lowest mean absolute error of each on the origins that the runs have in
     * common; runs that cannot be compared with the latest are left out.
     *
     * @param setting the setting
     * @param now     settings with the new value, which is left out
     * @param runs    runs on the same data
     * @param numbers the user's number format
     * @return empty if no run had another value; always for the horizon, because other horizons are other tasks
     */
    static Optional<Text> with(Setting<?> setting, ForecastSettings now, List<Run> runs, Numbers numbers) {
        if (setting == Settings.HORIZON) {
            return Optional.empty();
        }
        List<Run> sameHorizon = runs.stream()
                .filter(run -> run.summary().settings().horizon() == now.horizon()).toList();
        if (sameHorizon.isEmpty()) {
            return Optional.empty();
        }
        RunRanking ranking = new RunRanking(sameHorizon);
        Map<Text, List<Run>> byValue = ranking.comparedWith(sameHorizon.getLast()).stream()
                .filter(run -> ranking.error(run).isPresent())
                .filter(run -> value(setting, now, run).isPresent())
                .collect(Collectors.groupingBy(run -> value(setting, now, run).orElseThrow()));
        List<Text> said = byValue.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), best(entry.getValue(), ranking), entry.getValue().size()))
                .sorted(Comparator.comparingDouble(Group::best)).limit(SHOWN)
                .map(group -> Text.of("ui.whatif.run", group.value(),
                        numbers.significant(group.best(), DIGITS), group.count())).toList();
        return said.stream().reduce((one, other) -> Text.of("ui.whatif.and", one, other))
                .map(all -> Text.of("ui.whatif.earlier", all));
    }

    private static double best(List<Run> runs, RunRanking ranking) {
        return runs.stream().mapToDouble(run -> ranking.error(run).orElseThrow()).min().orElseThrow();
    }

    /** The value of a setting in a run; empty if it is the one it has now. */
    private static Optional<Text> value(Setting<?> setting, ForecastSettings now, Run run) {
        return SettingsDiff.between(List.of(now, run.summary().settings())).stream()
                .filter(difference -> difference.setting().equals(setting))
                .map(difference -> difference.values().getLast()).findFirst();
    }
}
