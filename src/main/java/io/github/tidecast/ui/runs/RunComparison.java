package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.RunRanking;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.session.Compared;
import io.github.tidecast.ui.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * How runs compare: by their settings, by their errors at the points where all were tested, and drawn over each other.
 * FX thread only.
 */
final class RunComparison {

    private static final int DIGITS = 3;

    private final Session session;
    private final Language language;
    private final RunData data;
    private final LatestTask<List<Compared>> comparing;
    private final Set<Integer> overlaid = new HashSet<>();
    private RunList ranked = RunList.EMPTY;
    private RunRanking ranking = new RunRanking(List.of());
    private List<Run> selection = List.of();

    RunComparison(Session session, Language language, RunData data, Executor io, Executor screen) {
        this.session = session;
        this.language = language;
        this.data = data;
        this.comparing = new LatestTask<>(io, screen);
        // nothing is drawn over what comes to the desk now
        session.dataProperty().subscribe((before, after) -> {
            comparing.supersede();
            overlaid.clear();
        });
    }

    /** Which runs can be compared, and how they did. */
    RunRanking ranking() {
        RunList runs = session.runsProperty().get();
        if (runs != ranked) {
            ranked = runs;
            ranking = new RunRanking(runs.runs());
        }
        return ranking;
    }

    /** Whether a run was tested on other points than the latest run of the same series. */
    boolean isAside(Run run) {
        return session.runsProperty().get().runs().reversed().stream().filter(run::isOfSameSeriesAs).findFirst()
                .filter(latest -> !ranking().areCompared(run, latest)).isPresent();
    }

    /** The runs that a selection compares, the earliest first: a single one with the run before it. */
    List<Run> compared(List<Run> selected) {
        return selected.size() == 1
                ? before(selected.getFirst()).map(one -> List.of(one, selected.getFirst())).orElse(selected)
                : selected.stream().sorted(Comparator.comparingInt(Run::id)).toList();
    }

    /** Which settings differ between runs. */
    List<SettingsDiff> differences(List<Run> compared) {
        return SettingsDiff.between(compared.stream().map(run -> run.summary().settings()).toList());
    }

    /** The errors of compared runs, or that they cannot be compared; empty for fewer than two. */
    Optional<Text> errors(List<Run> compared) {
        if (compared.size() < 2) {
            return Optional.empty();
        }
        Run first = compared.getFirst();
        if (!compared.stream().allMatch(run -> ranking().areCompared(first, run))) {
            return Optional.of(Text.of("ui.runs.not-comparable"));
        }
        Numbers numbers = Numbers.of(language);
        return Optional.of(Text.of("ui.runs.errors", compared.stream()
                .map(run -> numbers.significant(ranking().error(run).orElseThrow(), DIGITS))
                .collect(Collectors.joining(" → ")), ranking().origins(first)));
    }

    /** Whether a run is drawn over the one on screen, whatever is selected. */
    boolean isOverlaid(Run run) {
        return overlaid.contains(run.id());
    }

    /** Draws a run over the one on screen, or no more. */
    void overlay(Run run, boolean drawn) {
        if (drawn) {
            overlaid.add(run.id());
        } else {
            overlaid.remove(run.id());
        }
        layOver();
    }

    /** Lays selected runs over the forecast and the loss curve on screen; fewer than two are none. */
    void layOver(List<Run> selected) {
        selection = selected.size() < 2 ? List.of() : selected;
        layOver();
    }

    private void layOver() {
        List<Run> drawn = session.runsProperty().get().runs().stream().filter(run -> overlaid.contains(run.id())
                || selection.stream().anyMatch(one -> one.id() == run.id() && data.isOfDesk(run))).toList();
        comparing.submit(outdated -> () -> load(drawn), session::compare, session.notices()::fail);
    }

    private static List<Compared> load(List<Run> runs) throws SayableException {
        List<Compared> loaded = new ArrayList<>();
        for (Run run : runs) {
            loaded.add(new Compared(run, run.chosen()));
        }
        return loaded;
    }

    private Optional<Run> before(Run run) {
        return session.runsProperty().get().runs().stream()
                .filter(one -> one.id() < run.id() && one.isOfSameSeriesAs(run))
                .reduce((first, second) -> second);
    }
}
