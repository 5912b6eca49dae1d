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

    private Records() {
    }

    /** Records of a text whose quotation marks stand where they should; a {@link CsvParseException} if they do not. */
    static <T> CsvReader<T> open(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return build(builder(dialect), reader, dialect, handler);
    }

    /** Records of any text; slower. A {@link CsvParseException} if a mark is never closed, unless each line closes it. */
    static <T> CsvReader<T> mend(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return build(builder(dialect), new StrayQuotes(reader, dialect), dialect, handler);
    }

    /** Records of the first part of a text, which may end within quotes. */
    static <T> CsvReader<T> openHead(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return build(builder(dialect).allowUnclosedQuote(true), reader, dialect, handler);
    }

    /** Records of the first part of any text. */
    static <T> CsvReader<T> mendHead(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return openHead(new StrayQuotes(reader, dialect), dialect, handler);
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
