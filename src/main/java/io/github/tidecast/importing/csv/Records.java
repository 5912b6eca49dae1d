package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/** FastCSV set up to read what people have: ragged rows, stray text behind quotes, blank lines kept. */
final class Records {

    /** A character that no file holds; as quote character it switches quoting off. */
    private static final char NO_QUOTE = '\uFFFF';
    private static final int LONGEST_FIELD = 1 << 24;

    private Records() {
    }

    /** Records of a text whose quotation marks stand where they should; a {@link CsvParseException} if they do not. */
    static <T> CsvReader<T> open(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return builder(dialect).build(handler, dialect.delimiter() == ' ' ? new BlankRuns(reader) : reader);
    }

    /** Records of any text; slower. */
    static <T> CsvReader<T> mend(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return open(new StrayQuotes(reader, dialect.delimiter()), dialect, handler);
    }

    private static CsvReader.CsvReaderBuilder builder(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter() == ' ' ? '\t' : dialect.delimiter())
                .quoteCharacter(dialect.quoting() ? '"' : NO_QUOTE)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_FIELD);
    }
}
