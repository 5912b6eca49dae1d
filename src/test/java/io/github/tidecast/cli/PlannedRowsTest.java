package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.engine.RidgeTrainer;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose last rows hold what is planned, but no values of the target yet. */
class PlannedRowsTest {

    private static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final int KNOWN = 72;

    private final CapturedConsole captured = new CapturedConsole();

    @TempDir
    private Path folder;

    /** Sales up to 2025-12, visitors three rows further, promotions to the end; empty rows hold a time alone. */
    private List<String[]> rows(ChronoUnit step, int planned, boolean empty) {
        return Stream.iterate(0, t -> t < KNOWN + planned, t -> t + 1).map(t -> new String[] {
            START.plus(t, step).toString().replaceFirst("T00:00$", step == ChronoUnit.MONTHS ? "" : "T00:00"),
            t < KNOWN ? Double.toString(100 + t + 30 * Math.sin(t * Math.PI / 6)) : "",
            t < KNOWN + 3 && !(empty && t >= KNOWN) ? Integer.toString(500 + t % 12) : "",
            empty && t >= KNOWN ? "" : t % 6 == 0 ? "1" : "0"}).toList();
    }

    private Path csv(String name, List<String[]> rows) throws IOException {
        return Files.write(folder.resolve(name), Stream.concat(Stream.of("month,Sales,Visitors,Promotion"),
                rows.stream().map(row -> String.join(",", row))).toList());
    }

    private Path xlsx(String name, List<String[]> rows) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            List<String> head = List.of("month", "Sales", "Visitors", "Promotion");
            for (int r = 0; r <= rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 4; c++) {
                    String text = r == 0 ? head.get(c) : rows.get(r - 1)[c];
                    if (r == 0 || c == 0) {
                        row.createCell(c).setCellValue(text);
                    } else if (!text.isEmpty()) {
                        row.createCell(c).setCellValue(Double.parseDouble(text));
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    private int forecast(String... arguments) {
        Console console = captured.console(Locale.ENGLISH, false);
        return new CommandRunner(console, Map.of("forecast", new ForecastCommand(console, new FileSeriesReader(),
                device -> engine()), "batch", new BatchCommand(console, new FileSeriesReader(), this::engine,
                this::engine), "demo", new DemoCommand(console, new FileSeriesReader(), this::engine,
                new Display("Linux", "", Map.of())))).run(arguments);
    }

    private Engine engine() {
        return new Forecaster(new RidgeTrainer());
    }

    private String first(String... arguments) throws IOException {
        int before = captured.out().length();
        assertThat(forecast(arguments)).as(captured.err()).isZero();
        return new ObjectMapper().readTree(captured.out().substring(before)).get("forecast").get(0).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned.csv", "planned.xlsx"})
    void theForecastIsThatOfTheFileWithoutThem(String name) throws IOException {
        List<String[]> rows = rows(ChronoUnit.MONTHS, 12, false);
        Path planned = name.endsWith("csv") ? csv(name, rows) : xlsx(name, rows);
        Path known = csv("known.csv", rows.subList(0, KNOWN));
        String expected = first("forecast", known.toString(), "--horizon", "12", "--preset", "quick", "--json");
        assertThat(captured.err()).doesNotContain("are there up to");
        assertThat(first("forecast", planned.toString(), "--horizon", "12", "--preset", "quick", "--json"))
                .isEqualTo(expected).contains("2026-01-01");
        assertThat(captured.err()).contains(
                "Values of Sales are there up to 2025-12, of Promotion up to 2026-12. A forecast begins after");
    }

    @Test
    void inputsThatGoOnDoNoHarm() throws IOException {
        List<String[]> rows = rows(ChronoUnit.MONTHS, 12, false);
        String expected = first("forecast", csv("known.csv", rows.subList(0, KNOWN)).toString(), "--horizon", "12",
                "--preset", "quick", "--json", "--inputs", "Promotion");
        assertThat(first("forecast", csv("planned.csv", rows).toString(), "--horizon", "12", "--preset", "quick",
                "--json", "--inputs", "Promotion")).isEqualTo(expected);
    }

    @Test
    void eachColumnOfAFileBeginsAfterItsOwnEnd() throws IOException {
        Path file = csv("planned.csv", rows(ChronoUnit.MONTHS, 12, false));
        assertThat(first("forecast", file.toString(), "--target", "Visitors", "--horizon", "3", "--preset", "quick",
                "--json")).contains("2026-04-01");
        assertThat(captured.err()).contains("Values of Visitors are there up to 2026-03").doesNotContain("Values of Sales");
        assertThat(first("forecast", file.toString(), "--target", "Promotion", "--horizon", "3", "--preset", "quick",
                "--json")).contains("2027-01-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 24})
    void rowsWithoutAnyValueAreNoGapEither(int rows) throws IOException {
        List<String[]> all = rows(ChronoUnit.MONTHS, rows, true);
        String expected = first("forecast", csv("known.csv", all.subList(0, KNOWN)).toString(), "--horizon", "6",
                "--preset", "quick", "--json");
        assertThat(first("forecast", csv("planned.csv", all).toString(), "--horizon", "6", "--preset", "quick",
                "--json")).isEqualTo(expected);
    }

    @Test
    void hoursBeginAnHourAfterTheLastValue() throws IOException {
        assertThat(first("forecast", csv("hours.csv", rows(ChronoUnit.HOURS, 24, false)).toString(), "--horizon", "6",
                "--preset", "quick", "--json")).contains("2020-01-04T00:00");
        assertThat(captured.err()).contains("Values of Sales are there up to 2020-01-03 23:00");
    }

    /** A row for each time, none twice and none between the last value and the forecast. */
    @Test
    void exportedTablesGoOnWithoutEmptyRows() throws IOException {
        Path out = folder.resolve("forecast.csv");
        first("forecast", csv("planned.csv", rows(ChronoUnit.MONTHS, 12, false)).toString(), "--horizon", "3",
                "--preset", "quick", "--json", "--out", out.toString());
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(1 + KNOWN + 3);
        assertThat(lines.get(KNOWN)).startsWith("2025-12-01,");
        assertThat(lines.get(KNOWN + 1)).startsWith("2026-01-01,");
    }

    @Test
    void aBatchGivesTheSame() throws IOException {
        csv("planned.csv", rows(ChronoUnit.MONTHS, 12, false));
        csv("known.csv", rows(ChronoUnit.MONTHS, 12, false).subList(0, KNOWN));
        Path manifest = Files.writeString(folder.resolve("manifest.csv"),
                "file,unique_id,horizon,target\nplanned.csv,a,3,Sales\nknown.csv,b,3,Sales\n");
        Path out = folder.resolve("out.csv");
        assertThat(forecast("batch", manifest.toString(), "--out", out.toString(), "--preset", "quick")).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.subList(1, 4).stream().map(line -> line.substring(2)))
                .isEqualTo(lines.subList(4, 7).stream().map(line -> line.substring(2)).toList());
    }

    @Test
    void theDefaultHorizonIsThatOfTheValues() throws IOException {
        Path file = csv("planned.csv", rows(ChronoUnit.MONTHS, 100, true));
        assertThat(forecast("demo", file.toString(), "--out", folder.toString())).as(captured.err()).isZero();
        assertThat(captured.err()).contains("12");
        assertThat(captured.out()).contains("2026-12").doesNotContain("2027");
    }
}
