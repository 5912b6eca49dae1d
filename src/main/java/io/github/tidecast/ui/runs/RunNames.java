package io.github.tidecast.ui.runs;

import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodNames;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.project.Run;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/** What runs are called. */
final class RunNames {

    private RunNames() {
    }

    /** The series of a run, with its file where the runs are of several; empty if all are of one series. */
    static Optional<Text> series(Run run, List<Run> all) {
        if (all.stream().allMatch(run::isOfSameSeriesAs)) {
            return Optional.empty();
        }
        boolean oneFile = all.stream().map(one -> one.origin().file()).distinct().count() == 1;
        return Optional.of(oneFile ? Text.of("ui.raw", run.data().target()) : place(run));
    }

    /** Column and file of a run. */
    static Text place(Run run) {
        return run.origin().file().isEmpty() ? Text.of("ui.raw", run.data().target())
                : Text.of("ui.data.column-of", run.data().target(), file(run));
    }

    /** The name of the file of a run, whatever system it was made on. */
    static String file(Run run) {
        return run.origin().file().replaceAll(".*[/\\\\]", "");
    }

    /**
     * The network of a run in figures, and the method that the user has chosen for its forecast, if any.
     *
     * @param frequency step of the series on the desk
     */
    static Text shape(Run run, Frequency frequency) {
        NetworkSettings network = run.summary().settings().network();
        Text shape = Text.of("ui.raw", network.window() + " · " + network.hidden() + " · " + network.layers());
        return run.method() == Method.TIDECAST ? shape : Text.of("ui.runs.chosen",
                new MethodNames(frequency, run.summary().settings().seasons()).of(run.method()), shape);
    }
}
