package io.github.tidecast.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs put on the clipboard, and which of it becomes the table. */
class PastedTest {

    private static final List<String> MONTHS = IntStream.rangeClosed(1, 12).mapToObj("2020-%02d"::formatted).toList();
    private static final double[] VALUES = IntStream.rangeClosed(1, 12).mapToDouble(month -> 10 + month / 2.0).toArray();
    private static final String CELLS = "month\tsales\n" + lines("%s\t%s\n");
    private static final String PAGE = "<html><body><h1>Umsätze</h1><table><tr><th>month<th>Umsätze</tr>"
            + lines("<tr><td>%s<td>%s</tr>") + "</table></body></html>";

    @TempDir
    Path folder;

    @Test
    void cellsOfASpreadsheetAreTakenAsTheyAre() throws Exception {
        Pasted pasted = pasted(PAGE, CELLS);
        assertThat(pasted.table()).contains(CELLS);
        assertThat(read(pasted).table().find("sales").orElseThrow().values()).containsExactly(VALUES);
    }

    /** Some browsers give each cell a line of its own. */
    @Test
    void aTableWhoseTextHasLostItsCellsIsReadFromThePage() throws Exception {
        Pasted pasted = pasted(PAGE, "Umsätze\nmonth\nUmsätze\n" + lines("%s\n%s\n"));
        assertThat(read(pasted).table().find("Umsätze").orElseThrow().values()).containsExactly(VALUES);
    }

    @Test
    void textWithCommasIsTakenWhereThereIsNoTableInThePage() throws Exception {
        Pasted pasted = pasted("<pre>month,sales</pre>", CELLS.replace('\t', ','));
        assertThat(read(pasted).table().find("sales").orElseThrow().values()).containsExactly(VALUES);
    }

    @Test
    void blanksAreNoTable() {
        assertThat(pasted(null, " \n ").table()).isEmpty();
        assertThat(pasted(null, null).table()).isEmpty();
    }

    private static String lines(String form) {
        return IntStream.range(0, 12).mapToObj(i -> form.formatted(MONTHS.get(i), VALUES[i]))
                .collect(Collectors.joining());
    }

    private ImportResult read(Pasted pasted) throws Exception {
        Path file = Files.writeString(folder.resolve("Pasted table"), pasted.table().orElseThrow());
        return new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
    }

    private static Pasted pasted(String html, String text) {
        return new Pasted(Optional.empty(), Optional.ofNullable(html), Optional.ofNullable(text));
    }
}
