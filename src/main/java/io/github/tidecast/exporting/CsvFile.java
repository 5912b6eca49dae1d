package io.github.tidecast.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tidecast.text.InertText;
import io.github.tidecast.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A forecast as CSV: UTF-8 with a byte order mark, without which Excel takes Chinese for Latin letters. */
final class CsvFile {

    private static final int ROWS_BETWEEN_REPORTS = 4096;

    private final CsvDialect dialect;
    private final Texts texts;

    CsvFile(CsvDialect dialect, Texts texts) {
        this.dialect = dialect;
        this.texts = texts;
    }

    void write(ForecastDocument document, OutputStream stream, ExportObserver observer) throws IOException {
        ForecastTable table = new ForecastTable(document, texts);
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(dialect.separator()).build(writer);
        csv.writeRecord(table.header().stream().map(InertText::of).toList());
        for (int row = 0; row < table.rows(); row++) {
            if (row % ROWS_BETWEEN_REPORTS == 0) {
                observer.advance(row / (double) table.rows());
            }
            csv.writeRecord(cells(table, row));
        }
        csv.flush();
        observer.advance(1);
    }

    private List<String> cells(ForecastTable table, int row) {
        List<String> cells = new ArrayList<>();
        cells.add(table.time(row));
        for (double value : table.values(row)) {
            cells.add(number(value));
        }
        return cells;
    }

    /** The shortest digits that read back as the same number; empty for a missing value. */
    String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String digits = value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
        return dialect.decimal() == '.' ? digits : digits.replace('.', dialect.decimal());
    }
}
