package io.github.tidecast.ui.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is on the clipboard.
 *
 * @param file a file that was copied in a file manager
 * @param html as a browser, Excel or LibreOffice put it there
 * @param text plain text; from a spreadsheet its cells as they are shown, separated by tabs
 */
public record Pasted(Optional<Path> file, Optional<String> html, Optional<String> text) {

    private static final String CHARSET = "<meta charset=\"utf-8\">\n";

    public Pasted {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The table as the content of a file. Cells separated by tabs are taken as they are, for spreadsheets and browsers
     * give them so; where the text has no cells, those of the HTML are taken, for a page may have a table that its text
     * has lost; and what is left is text whose separators are still to be found out.
     */
    public Optional<String> table() {
        Optional<String> plain = text.filter(words -> !words.isBlank());
        Optional<String> page = html.filter(words -> words.toLowerCase(Locale.ROOT).contains("<table"));
        return plain.filter(Pasted::hasCells).or(() -> page.map(words -> CHARSET + words)).or(() -> plain);
    }

    /** True if most lines have a tab. */
    private static boolean hasCells(String words) {
        long lines = words.lines().filter(line -> !line.isBlank()).count();
        return 2 * words.lines().filter(line -> line.indexOf('\t') >= 0).count() > lines;
    }
}
