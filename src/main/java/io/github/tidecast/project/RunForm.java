package io.github.tidecast.project;

import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.assessment.OriginError;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.project.form.AccuracyForm;
import io.github.tidecast.project.form.DeviceForm;
import io.github.tidecast.project.form.Names;
import io.github.tidecast.project.form.NetworkForm;
import io.github.tidecast.project.form.VerdictForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run in the index of a project.
 *
 * @param made   when it ended, in ISO 8601
 * @param method name of the method whose forecast was chosen; files of format 1 mean Tidecast's own
 */
record RunForm(int id, String made, Data data, Origin origin, Summary summary, String note, boolean pinned,
               Optional<String> method) {

    /** Data that it saw. */
    record Data(String target, int points, String sha256) {
    }

    /** Where they came from. */
    record Origin(String file, List<String> inputs) {
    }

    /**
     * What is shown of it in a table.
     *
     * @param verdict name of the kind of its verdict
     * @param tested  its error at each origin; files of format 1 did not note it
     */
    record Summary(ForecastSettings settings, List<AccuracyForm> accuracy, String verdict, int epochs, double bestLoss,
                   boolean stopped, Optional<NetworkForm> network, int members, DeviceForm device, double seconds,
                   Optional<List<Tested>> tested) {

        static Summary of(RunSummary summary) {
            return new Summary(summary.settings(), AccuracyForm.of(summary.accuracy()), summary.verdict().name(),
                    summary.epochs(), summary.bestLoss(), summary.stopped(), summary.network().map(NetworkForm::of),
                    summary.members(), DeviceForm.of(summary.device()), summary.seconds(),
                    Optional.of(summary.tested().stream().map(Tested::of).toList()));
        }

        RunSummary summary() {
            return new RunSummary(settings, AccuracyForm.table(accuracy), VerdictForm.kind(verdict), epochs, bestLoss,
                    stopped, network.map(NetworkForm::shape), members, device.device(), seconds,
                    tested.orElse(List.of()).stream().map(Tested::asError).toList());
        }
    }

    /** Its error at an origin. */
    record Tested(int known, int steps, int actual, int count, double error) {

        static Tested of(OriginError one) {
            return new Tested(one.known(), one.steps(), one.actual(), one.count(), one.error());
        }

        OriginError asError() {
            return new OriginError(known, steps, actual, count, error);
        }
    }

    static RunForm of(Run run) {
        DataFingerprint saw = run.data();
        return new RunForm(run.id(), run.made().toString(), new Data(saw.target(), saw.points(), saw.sha256()),
                new Origin(run.origin().file(), run.origin().inputs()), Summary.of(run.summary()), run.note(),
                run.pinned(), Optional.of(run.method().name()));
    }

    /**
     * The run.
     *
     * @param entries where its bulky part is
     * @throws IllegalArgumentException    if its parts do not fit
     * @throws java.time.DateTimeException if it was made at no time
     */
    Run run(Entries entries) {
        RunSummary own = summary.summary();
        return new Run(id, Instant.parse(made), new DataFingerprint(data.target(), data.points(), data.sha256()),
                new RunOrigin(origin.file(), origin.inputs()), own, note, pinned,
                method.flatMap(name -> Names.find(Method.class, name)).orElse(Method.TIDECAST),
                new RunContent(new StoredRun(entries, id, own.network(), own.members())));
    }
}
