package io.github.tidecast.batch;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the series that a line of a manifest means: of a table with series below each other the one with its id, of a
 * table with several columns of numbers the one that its target or else its id names; never another one under its name.
 */
final class BatchReading {

    private static final String DUPLICATE_NAMES = "duplicate-names";
    private static final int NAMES_SHOWN = 12;

    private final SeriesReader reader;
    private final ImportOptions options;
    private Optional<Overview> last = Optional.empty();

    /**
     * A reading.
     *
     * @param options how every file is read
     */
    BatchReading(SeriesReader reader, ImportOptions options) {
        this.reader = reader;
        this.options = options;
    }

    /**
     * The series of an entry.
     *
     * @throws SayableException if its file cannot be used, or holds several series and none that the entry names
     */
    TimeSeries series(BatchEntry entry) throws SayableException {
        ImportResult seen = overview(entry);
        Optional<String> id = id(entry, seen);
        Optional<String> column = column(entry, seen);
        ImportResult read = id.isEmpty() && column.isEmpty() ? seen
                : reader.read(entry.file(), options.withSeries(id).withTarget(column), ImportProgress.NONE);
        if (read.outcome() == ImportResult.Outcome.REJECT) {
            throw new SayableException(read.message());
        }
        return read.targetSeries().orElseThrow(() -> new SayableException(Text.of("batch.empty")));
    }

    /** What the file of an entry holds; lines of one file follow each other, so it is read once for all of them. */
    private ImportResult overview(BatchEntry entry) throws SayableException {
        Optional<Overview> known = last.filter(one -> one.file().equals(entry.file()));
        ImportResult unasked = known.isPresent() ? known.get().result()
                : reader.read(entry.file(), options, ImportProgress.NONE);
        last = Optional.of(new Overview(entry.file(), unasked));
        if (unasked.outcome() != ImportResult.Outcome.REJECT) {
            return unasked;
        }
        // The column that would be chosen unasked may be the only one that is no use.
        ImportResult named = reader.read(entry.file(),
                options.withTarget(Optional.of(entry.target().orElse(entry.id()))), ImportProgress.NONE);
        if (named.outcome() == ImportResult.Outcome.REJECT) {
            throw new SayableException(unasked.message());
        }
        return named;
    }

    private record Overview(Path file, ImportResult result) {
    }

    private static Optional<String> id(BatchEntry entry, ImportResult seen) throws SayableException {
        List<String> ids = seen.seriesIds();
        if (ids.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(match(ids, entry.id()).orElseThrow(() -> new SayableException(
                Text.of("batch.which-series", ids.size(), ids.getFirst(), ids.getLast()))));
    }

    private static Optional<String> column(BatchEntry entry, ImportResult seen) throws SayableException {
        List<String> names = seen.table().names();
        if (entry.target().isPresent()) {
            return Optional.of(match(names, entry.target().get())
                    .orElseThrow(() -> noColumn(entry.target().get(), names)));
        }
        if (seen.seriesIds().size() > 1 || names.size() == 1) {
            return Optional.empty();
        }
        String name = match(names, entry.id()).orElseThrow(() -> noColumn(entry.id(), names));
        String second = name + " (2)";
        if (names.contains(second) && seen.problems().stream().anyMatch(one -> one.code().equals(DUPLICATE_NAMES))) {
            throw new SayableException(Text.of("batch.two-columns", name, second));
        }
        return Optional.of(name);
    }

    private static SayableException noColumn(String wanted, List<String> names) {
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "))
                + (names.size() > NAMES_SHOWN ? ", \u2026" : "");
        return new SayableException(Text.of("batch.which-column", names.size(), wanted, shown));
    }

    /** The name itself, or else the only one that differs in nothing but case and spaces. */
    private static Optional<String> match(List<String> names, String wanted) {
        if (names.contains(wanted)) {
            return Optional.of(wanted);
        }
        List<String> alike = names.stream().filter(name -> bare(name).equals(bare(wanted))).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static String bare(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
