package io.github.tidecast.importing.html;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.csv.EncodingGuess;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Reads the largest table of a page, or the first sheet of an XML spreadsheet. */
public final class MarkupGridReader {

    private static final int HEAD = 4096;
    private static final long LARGEST = 64L << 20;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");

    private MarkupGridReader() {
    }

    /** Reads a file of markup. */
    public static Grid read(Path file, ImportOptions options, ReadGuard guard) throws IOException, RefusedFileException {
        String head = head(file);
        if (Files.size(file) > LARGEST) {
            throw new RefusedFileException(RefusalKind.MARKUP_TOO_LARGE.with());
        }
        Grid grid = head.contains("urn:schemas-microsoft-com:office:spreadsheet") && head.contains("<?xml")
                ? spreadsheet(file, guard) : page(file, charset(file, head, options, guard), guard);
        if (grid.rows() == 0) {
            throw new RefusedFileException(RefusalKind.MARKUP_WITHOUT_TABLE.with());
        }
        return grid;
    }

    private static Grid page(Path file, Charset charset, ReadGuard guard) throws IOException {
        TableCollector collector = new TableCollector(guard);
        try (InputStream in = guard.counting(Files.newInputStream(file), Files.size(file));
             Reader reader = new InputStreamReader(in, charset)) {
            new MarkupScanner(reader, collector).scan();
        }
        return collector.largest();
    }

    private static Grid spreadsheet(Path file, ReadGuard guard) throws IOException, RefusedFileException {
        try (InputStream in = guard.counting(Files.newInputStream(file), Files.size(file))) {
            return SpreadsheetXml.read(in, guard);
        } catch (SAXException e) {
            throw new RefusedFileException(RefusalKind.DAMAGED_WORKBOOK.with(), e);
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static Charset charset(Path file, String head, ImportOptions options, ReadGuard guard) throws IOException {
        Matcher named = CHARSET.matcher(head);
        String name = options.encoding().orElse(named.find() ? named.group(1) : "");
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name)
                : EncodingGuess.of(file, guard).charset();
    }
}
