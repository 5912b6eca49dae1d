package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.Resampling;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether points are gathered into a regular step: only if the user says so; for irregular times it is offered. */
final class StepChoice {

    /** The answer that leaves times as they are. */
    static final String KEEP = "keep";

    private static final int MOST_POINTS = 5_000_000;

    private final Optional<Resampling> decided;
    private final ReadGuard guard;
    private final FindingsBuilder findings;

    StepChoice(Optional<Resampling> decided, ReadGuard guard, FindingsBuilder findings) {
        this.decided = decided;
        this.guard = guard;
        this.findings = findings;
    }

    /** What holds. */
    Resampling chosen() {
        return decided.orElse(Resampling.NONE);
    }

    /**
     * The table on the axis that holds.
     *
     * @throws RefusedFileException if the step is far too short for it
     */
    SeriesTable on(SeriesTable table) throws RefusedFileException {
        TimeAxis axis = table.axis();
        if (chosen().changes(axis)) {
            return resampled(table);
        }
        if (chosen().step().isRegular() && !axis.hasTimes()) {
            findings.warn("resampling-without-times", Text.of("importing.resampling-without-times"));
        }
        if (axis.frequency().kind() == Frequency.Kind.IRREGULAR) {
            findings.warn("irregular", Text.of("importing.irregular"));
            if (decided.isEmpty() && axis.size() > 1) {
                offer(axis);
            }
        }
        return table;
    }

    private SeriesTable resampled(SeriesTable table) throws RefusedFileException {
        Frequency step = chosen().step();
        long points = chosen().points(table.axis());
        Text words = Text.of(step.textKey(), step.count());
        if (points > MOST_POINTS) {
            throw new RefusedFileException(RefusalKind.RESAMPLING_TOO_FINE.with(words, points));
        }
        guard.take((double) Long.BYTES * points * table.series().size(), table.axis().size());
        findings.info("resampled", Text.of("importing.resampled", table.axis().size(), points, words,
                Text.of("importing.resampling-rule." + chosen().rule().name().toLowerCase(java.util.Locale.ROOT))));
        return chosen().apply(table);
    }

    private void offer(TimeAxis axis) {
        Frequency proposed = Resampling.proposed(axis);
        List<String> answers = Stream.concat(Stream.of(KEEP, proposed.id()),
                Resampling.sensible(axis).stream().map(Frequency::id)).distinct().toList();
        findings.offer("resample", answers, KEEP,
                Text.of("importing.ask.resample", Text.of(proposed.textKey(), proposed.count())));
    }
}
