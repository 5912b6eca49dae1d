package io.github.tidecast.cli;

import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Trial;
import io.github.tidecast.tuning.Tunable;
import io.github.tidecast.tuning.TuningObserver;
import io.github.tidecast.tuning.TuningResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A search for a person at a terminal: each trial as it ends, then the best ones and what to do with the winner. */
final class TuneReport implements TuningObserver {

    private static final int SHOWN = 10;

    private final Console console;

    TuneReport(Console console) {
        this.console = console;
    }

    @Override
    public void trial(Trial trial, Trial best) {
        Text said = trial.failure().isPresent()
                ? Text.of("cli.tune.failed", trial.number(), trial.failure().get())
                : Text.of("cli.tune.trial", trial.number(), error(trial), best.number(), error(best));
        console.err().println(console.say(said));
    }

    /** Prints the best trials, whether the winner holds, and the options to forecast with it. */
    void print(TuningResult result) {
        table(result).lines().forEach(console.out()::println);
        console.out().println();
        console.out().println(console.say(result.sentence()));
        console.out().println(console.say("cli.tune.options", options(result.best())));
    }

    private TextTable table(TuningResult result) {
        List<String> heading = new ArrayList<>(List.of(console.say("cli.tune.number"), console.say("cli.tune.score")));
        Tunable.ALL.forEach(setting -> heading.add(console.say(setting.label())));
        TextTable table = new TextTable().row(heading);
        result.trials().stream().filter(Trial::isScored).sorted(Comparator.comparingDouble(Trial::score))
                .limit(SHOWN).forEach(trial -> table.row(row(trial)));
        return table;
    }

    private static List<String> row(Trial trial) {
        return Stream.concat(Stream.of(Integer.toString(trial.number()), error(trial)),
                Tunable.ALL.stream().map(setting -> setting.word(trial.settings()))).toList();
    }

    /** With four digits that mean something, whatever the unit of the data. */
    private static String error(Trial trial) {
        return new BigDecimal(trial.score()).round(new MathContext(4)).toPlainString();
    }

    private static String options(Trial trial) {
        return Tunable.ALL.stream().map(setting -> "--" + setting.key() + " " + setting.word(trial.settings()))
                .collect(Collectors.joining(" "));
    }
}
