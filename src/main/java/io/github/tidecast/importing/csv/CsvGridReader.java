package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
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

    private CsvGridReader() {
    }

    /** Reads a file with what the options decide and guesses for the rest. */
    public static CsvFile read(Path file, ImportOptions options, ReadGuard guard)
            throws IOException, SayableException {
        Encoding encoding = options.encoding().isPresent()
                ? chosen(options.encoding().get(), EncodingGuess.of(file)) : EncodingGuess.of(file);
        Dialect dialect = DialectGuess.of(head(file, encoding), options.delimiter());
        GridBuilder builder = new GridBuilder();
        try (Reader reader = open(file, encoding, guard);
             CsvReader<Boolean> records = Records.open(reader, dialect, new GridHandler(builder))) {
            for (Boolean record : records) {
                if (record) {
                    guard.check(builder);
                }
            }
        }
        return new CsvFile(builder.build(), encoding, dialect);
    }

    private static Encoding chosen(String name, Encoding guess) throws SayableException {
        try {
            Charset charset = Charset.forName(name);
            return new Encoding(charset, guess.charset().equals(charset) ? guess.mark() : 0, true);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new SayableException(Text.of("importing.unknown-encoding", name), e);
        }
    }

    private static String head(Path file, Encoding encoding) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.mark());
            return new String(in.readNBytes(HEAD), encoding.charset());
        }
    }

    private static Reader open(Path file, Encoding encoding, ReadGuard guard) throws IOException {
        InputStream in = guard.counting(Files.newInputStream(file), Files.size(file));
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(in, encoding.charset());
    }
}
