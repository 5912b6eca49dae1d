package io.github.tidecast.exporting;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Texts;
import java.nio.file.Path;

/**
 * Writes forecasts as tables: {@code .xlsx}, {@code .csv} or {@code .json} by the ending of the file. An existing file
 * is replaced; whether that is wanted is for the caller to ask. The file is written completely or not at all.
 */
public final class ForecastExport {

    private final Texts texts;
    private final CsvDialect dialect;

    /**
     * An export.
     *
     * @param texts   language of sheets, columns and sentences
     * @param dialect of CSV files
     */
    public ForecastExport(Texts texts, CsvDialect dialect) {
        this.texts = texts;
        this.dialect = dialect;
    }

    /**
     * Writes a file.
     *
     * @throws SayableException                               if the ending is unknown or the file cannot be written
     * @throws java.util.concurrent.CancellationException if the observer cancels; the old file is intact
     */
    public void write(ForecastDocument document, Path file, ExportObserver observer) throws SayableException {
        ExportFormat format = ExportFormat.of(file, ExportFormat.TABLES);
        ExportFile.write(file, observer, stream -> {
            switch (format) {
                case XLSX -> new WorkbookFile(texts).write(document, stream, observer);
                case CSV -> new CsvFile(dialect, texts).write(document, stream, observer);
                case JSON -> new JsonFile(texts).write(document, stream, observer);
                case PNG, SVG, PDF -> throw new IllegalArgumentException(format + " holds no table");
            }
        });
    }
}
