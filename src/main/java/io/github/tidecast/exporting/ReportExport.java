package io.github.tidecast.exporting;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Texts;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a report of one to three pages for readers who have never seen Tidecast, as {@code .pdf}. An existing file is
 * replaced. The file is written completely or not at all.
 */
public final class ReportExport {

    private final Texts texts;

    /** Reports in a language. */
    public ReportExport(Texts texts) {
        this.texts = texts;
    }

    /** Writes a file with everything in it, as below. */
    public void write(ForecastDocument document, Path file, ExportObserver observer) throws SayableException {
        write(document, ReportOptions.ALL, file, observer);
    }

    /**
     * Writes a file.
     *
     * @throws SayableException                               if the ending is not .pdf or the file cannot be written
     * @throws java.util.concurrent.CancellationException if the observer cancels; the old file is intact
     */
    public void write(ForecastDocument document, ReportOptions options, Path file, ExportObserver observer)
            throws SayableException {
        ExportFormat.of(file, List.of(ExportFormat.PDF));
        ExportFile.write(file, observer, stream -> new Report(document, options, texts).write(stream, observer));
    }
}
