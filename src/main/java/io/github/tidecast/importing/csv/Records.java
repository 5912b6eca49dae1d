package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/** FastCSV set up to read what people have: ragged rows, stray text behind quotes, blank lines kept. */
final class Records {

    private static final int LONGEST_FIELD = 1 << 24;
    /** A quoted field is shorter, so that there is room for what stands before it in its record. */
    private static final int LONGEST_QUOTED = LONGEST_FIELD - (1 << 20);

    private Records() {
    }

    /** A text with its quotation marks mended; which of them must be, it says afterwards. */
    static StrayQuotes mended(Reader reader, Dialect dialect) {
        return new StrayQuotes(reader, dialect, LONGEST_QUOTED, true);
    }

    /** Records of a mended text; a {@link CsvParseException} if a field is too long. */
    static <T> CsvReader<T> open(StrayQuotes text, Dialect dialect, CsvCallbackHandler<T> handler) {
        return build(builder(dialect), text, dialect, handler);
    }

    /** Records of the first part of a text, which may end within quotes. */
    static <T> CsvReader<T> openHead(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return build(builder(dialect).allowUnclosedQuote(true), new StrayQuotes(reader, dialect, LONGEST_QUOTED, false),
                dialect, handler);
    }

    private static <T> CsvReader<T> build(CsvReader.CsvReaderBuilder builder, Reader reader, Dialect dialect,
                                          CsvCallbackHandler<T> handler) {
        return builder.build(handler, dialect.delimiter() == ' ' ? new BlankRuns(reader) : reader);
    }

    private static CsvReader.CsvReaderBuilder builder(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter() == ' ' ? '\t' : dialect.delimiter())
                .commentStrategy(CommentStrategy.NONE)
                .commentCharacter(dialect.delimiter() == '#' ? '\u0001' : '#') // which must be none of the others
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(dialect.spaced())
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_FIELD);
    }
}
