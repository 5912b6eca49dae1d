package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.importing.PointNotes;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Refusal;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.importing.grid.CancelledStepException;
import io.github.tidecast.importing.grid.GridLimitException;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads text files and workbooks. */
public final class FileSeriesReader implements SeriesReader {

    private static final Logger LOG = LoggerFactory.getLogger(FileSeriesReader.class);

    @Override
    public ImportResult read(Path file, ImportOptions options, ImportProgress progress) {
        try {
            FindingsBuilder findings = new FindingsBuilder();
            ReadGuard guard = new ReadGuard(progress);
            Source source = Sources.open(file, options, guard, findings);
            return new Interpretation(source, options, guard, findings).result();
        } catch (RefusedFileException e) {
            LOG.info("{} is rejected: {}", file.getFileName(), e.getMessage());
            return rejected(e.refusal(), options);
        } catch (GridLimitException e) {
            LOG.info("{} is rejected: {}", file.getFileName(), e.getMessage());
            return rejected(e.refusal(), options);
        } catch (CancelledStepException e) {
            LOG.info("{} is not read on: {}", file.getFileName(), e.getMessage());
            return rejected(RefusalKind.CANCELLED.with(), options);
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file.getFileName(), e);
            return rejected(RefusalKind.UNREADABLE.with(String.valueOf(file.getFileName())), options);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("{} brings the import to its limits", file.getFileName(), e);
            return rejected((e instanceof OutOfMemoryError ? RefusalKind.OUT_OF_MEMORY : RefusalKind.BEYOND)
                    .with(String.valueOf(file.getFileName())), options);
        }
    }

    private static ImportResult rejected(Refusal refusal, ImportOptions options) {
        Problem problem = new Problem(Problem.Severity.ERROR, refusal.kind().code(), OptionalLong.empty(),
                Optional.empty(), refusal.text());
        return new ImportResult(Outcome.REJECT, refusal.text(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Optional.empty(), Frequency.NONE, "", new SeriesTable(TimeAxis.index(0), List.of()),
                List.of(), List.of(), List.of(problem), List.of(), options, List.of(), PointNotes.NONE);
    }
}
