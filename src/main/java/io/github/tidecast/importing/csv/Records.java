package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Reader;

/** FastCSV set up to read what people have: ragged rows, stray text behind quotes, blank lines kept. */
final class Records {

    /** A character that no file holds; as quote character it switches quoting off. */
    private static final char NO_QUOTE = '\uFFFF';
    private static final int LONGEST_FIELD = 1 << 24;

    private Records() {
    }

    static <T> CsvReader<T> open(Reader reader, Dialect dialect, CsvCallbackHandler<T> handler) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter() == ' ' ? '\t' : dialect.delimiter())
                .quoteCharacter(dialect.quoting() ? '"' : NO_QUOTE)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(handler, dialect.delimiter() == ' ' ? new BlankRuns(reader) : reader);
    }
}
