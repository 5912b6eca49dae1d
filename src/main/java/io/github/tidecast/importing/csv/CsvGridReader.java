package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.CancelledStepException;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.GridLimitException;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file, record by record, into a grid. */
public final class CsvGridReader {

    private static final int HEAD = 1 << 16;
    /** Read on where the first rows are very wide. */
    private static final int LONG_HEAD = 1 << 21;
    private static final int ENOUGH_LINES = 4;

    private CsvGridReader() {
    }

    /** Reads a file with what the options decide and guesses for the rest. */
    public static CsvGrid read(Path file, ImportOptions options, ReadGuard guard)
            throws IOException, RefusedFileException {
        Encoding encoding = options.encoding().isPresent()
                ? chosen(options.encoding().get(), EncodingGuess.of(file, guard)) : EncodingGuess.of(file, guard);
        Dialect dialect = new DialectGuess(head(file, encoding), guard).of(options.delimiter());
        return read(file, encoding, dialect, guard);
    }

    /** Reads the text once; where a quotation mark is never closed, line by line from there on. */
    private static CsvGrid read(Path file, Encoding encoding, Dialect dialect, ReadGuard guard)
            throws IOException, RefusedFileException {
        try (StrayQuotes text = Records.mended(open(file, encoding, guard), dialect)) {
            GridBuilder builder = GridBuilder.ofText(guard);
            Grid grid = filled(builder, Records.open(text, dialect, new GridHandler(builder)), guard);
            return new CsvGrid(grid, encoding, text.withinLines() ? dialect.withinLines() : dialect);
        } catch (CsvParseException longField) {
            throw new RefusedFileException(RefusalKind.FIELD_TOO_LONG.with(), longField);
        }
    }

    private static Grid filled(GridBuilder builder, CsvReader<Boolean> records, ReadGuard guard)
            throws RefusedFileException {
        try {
            for (Boolean record : records) {
                if (record) {
                    guard.endIfCancelled();
                }
            }
        } catch (CsvParseException failure) {
            if (failure.getCause() instanceof GridLimitException tooLarge) {
                throw tooLarge;
            }
            if (failure.getCause() instanceof CancelledStepException cancelled) {
                throw cancelled;
            }
            throw failure;
        }
        return builder.build();
    }

    private static Encoding chosen(String name, Encoding guess) throws RefusedFileException {
        try {
            Charset charset = Charset.forName(name);
            return new Encoding(charset, guess.charset().equals(charset) ? guess.mark() : 0, true);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedFileException(RefusalKind.UNKNOWN_ENCODING.with(name), e);
        }
    }

    private static String head(Path file, Encoding encoding) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.mark());
            String head = new String(in.readNBytes(HEAD), encoding.charset());
            return head.lines().limit(ENOUGH_LINES).count() < ENOUGH_LINES
                    ? head + new String(in.readNBytes(LONG_HEAD), encoding.charset()) : head;
        }
    }

    private static Reader open(Path file, Encoding encoding, ReadGuard guard) throws IOException {
        InputStream in = guard.counting(Files.newInputStream(file), Files.size(file));
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(in, encoding.charset());
    }
}
