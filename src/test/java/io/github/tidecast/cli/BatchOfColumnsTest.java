package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.engine.RidgeTrainer;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch over files with several columns: each line of the manifest forecasts the column that it names. */
class BatchOfColumnsTest {

    private static final int MONTHS = 48;

    private final CapturedConsole captured = new CapturedConsole();

    @TempDir
    private Path folder;

    private int run(String manifest) throws IOException {
        Path file = folder.resolve("manifest.csv");
        Files.writeString(file, manifest);
        Console console = captured.console(Locale.ENGLISH, false);
        BatchCommand command = new BatchCommand(console, new FileSeriesReader(),
                () -> new Forecaster(new RidgeTrainer()), () -> new Forecaster(new RidgeTrainer()));
        return new CommandRunner(console, Map.of("batch", command))
                .run("batch", file.toString(), "--out", folder.resolve("out.csv").toString(), "--preset", "quick");
    }

    /** The first forecast of each series. */
    private Map<String, Double> first() throws IOException {
        Map<String, Double> values = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("out.csv"))) {
            String[] cells = line.split(",");
            if (cells[1].equals("1")) {
                values.put(cells[0], Double.parseDouble(cells[2]));
            }
        }
        return values;
    }

    /** Columns whose values lie near 100, 1,000, 10,000 ... in turn. */
    private void csv(String name, String... columns) throws IOException {
        StringBuilder lines = new StringBuilder("month," + String.join(",", columns) + "\n");
        for (int t = 0; t < MONTHS; t++) {
            lines.append(LocalDate.of(2020, 1, 1).plusMonths(t));
            for (int c = 0; c < columns.length; c++) {
                lines.append(',').append(value(c, t));
            }
            lines.append('\n');
        }
        Files.writeString(folder.resolve(name), lines);
    }

    private static double value(int column, int t) {
        return Math.pow(10, column + 2) + t % 4;
    }

    private void xlsx(String name, String... columns) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            XSSFSheet sheet = book.createSheet();
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("month");
            for (int c = 0; c < columns.length; c++) {
                head.createCell(c + 1).setCellValue(columns[c]);
            }
            for (int t = 0; t < MONTHS; t++) {
                Row row = sheet.createRow(t + 1);
                row.createCell(0).setCellValue(LocalDate.of(2020, 1, 1).plusMonths(t).toString());
                for (int c = 0; c < columns.length; c++) {
                    row.createCell(c + 1).setCellValue(value(c, t));
                }
            }
            book.write(out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales.csv", "sales.xlsx"})
    void eachLineTakesTheColumnThatItNames(String file) throws IOException {
        String[] columns = {"Ice Cream", "Green Tea", "Water"};
        if (file.endsWith("csv")) {
            csv(file, columns);
        } else {
            xlsx(file, columns);
        }
        assertThat(run("file,unique_id,horizon\n" + file + ",Green Tea,2\n" + file + ",Ice Cream,2\n" + file
                + ",Water,2\n")).as(captured.err()).isZero();
        assertThat(first()).hasSize(3);
        assertThat(first().get("Ice Cream")).isBetween(90.0, 110.0);
        assertThat(first().get("Green Tea")).isBetween(990.0, 1_010.0);
        assertThat(first().get("Water")).isBetween(9_990.0, 10_010.0);
    }

    @Test
    void aNameThatIsNotThereIsAFailureOfThatSeries() throws IOException {
        csv("sales.csv", "Ice Cream", "Green Tea");
        assertThat(run("file,unique_id,horizon\nsales.csv,Lemonade,2\nsales.csv,Green Tea,2\n"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(first()).containsOnlyKeys("Green Tea");
        assertThat(captured.err()).contains("Lemonade: ").contains("Ice Cream, Green Tea").contains("1 failed");
    }

    @ParameterizedTest
    @CsvSource({"green tea", "'  GREEN   TEA '"})
    void caseAndSpacesDoNotMatter(String id) throws IOException {
        csv("sales.csv", "Ice Cream", "Green Tea");
        assertThat(run("file,unique_id,horizon\nsales.csv," + id + ",2\n")).as(captured.err()).isZero();
        assertThat(first().values()).allSatisfy(value -> assertThat(value).isBetween(990.0, 1_010.0));
    }

    @Test
    void theExactNameIsTakenBeforeASimilarOne() throws IOException {
        csv("sales.csv", "tea", "Tea", "coffee");
        assertThat(run("file,unique_id,horizon\nsales.csv,Tea,2\nsales.csv,TEA,2\n")).isEqualTo(ExitCode.FAILED);
        assertThat(first()).containsOnlyKeys("Tea");
        assertThat(first().get("Tea")).isBetween(990.0, 1_010.0);
    }

    @Test
    void aNameOfTwoColumnsIsAskedBack() throws IOException {
        csv("sales.csv", "Tea", "Tea", "Coffee");
        assertThat(run("file,unique_id,horizon,target\nsales.csv,Tea,2,\nsales.csv,one,2,Tea\n"
                + "sales.csv,two,2,Tea (2)\n")).isEqualTo(ExitCode.FAILED);
        assertThat(captured.err()).contains("Tea: ").contains("Tea (2)");
        assertThat(first()).containsOnlyKeys("one", "two");
        assertThat(first().get("one")).isBetween(90.0, 110.0);
        assertThat(first().get("two")).isBetween(990.0, 1_010.0);
    }

    @Test
    void theTargetDecides() throws IOException {
        csv("sales.csv", "Ice Cream", "Green Tea");
        assertThat(run("file,unique_id,horizon,target\nsales.csv,Ice Cream,2,Green Tea\nsales.csv,x,2,Ice Cream\n"
                + "sales.csv,y,2,Lemonade\n")).isEqualTo(ExitCode.FAILED);
        assertThat(first()).containsOnlyKeys("Ice Cream", "x");
        assertThat(first().get("Ice Cream")).isBetween(990.0, 1_010.0);
        assertThat(first().get("x")).isBetween(90.0, 110.0);
    }

    @Test
    void aFileWithOneColumnTakesAnyName() throws IOException {
        csv("one.csv", "value");
        assertThat(run("file,unique_id,horizon\none.csv,M4-17,2\n")).as(captured.err()).isZero();
        assertThat(first().get("M4-17")).isBetween(90.0, 110.0);
        assertThat(run("file,unique_id,horizon,target\none.csv,M4-17,2,price\n")).isEqualTo(ExitCode.FAILED);
    }

    /** A column that the import would not choose, because it would rather reject the file than forecast its choice. */
    @Test
    void aColumnBesideAnEmptyOneCanBeNamed() throws IOException {
        csv("sales.csv", "Plan", "Sales");
        List<String> lines = Files.readAllLines(folder.resolve("sales.csv"));
        for (int i = 3; i < lines.size(); i++) {
            lines.set(i, lines.get(i).replaceFirst(",[^,]*,", ",,"));
        }
        Files.write(folder.resolve("sales.csv"), lines);
        assertThat(run("file,unique_id,horizon\nsales.csv,Sales,2\nsales.csv,Plan,2\n")).isEqualTo(ExitCode.FAILED);
        assertThat(first()).containsOnlyKeys("Sales");
        assertThat(captured.err()).contains("Plan: ");
    }

    @Test
    void aLongTableTakesSeriesByIdAndColumnByTarget() throws IOException {
        StringBuilder lines = new StringBuilder("store,month,sales,visits\n");
        for (String store : List.of("Berlin", "Munich")) {
            for (int t = 0; t < MONTHS; t++) {
                lines.append(store).append(',').append(LocalDate.of(2020, 1, 1).plusMonths(t)).append(',')
                        .append(value(store.equals("Munich") ? 1 : 0, t)).append(',').append(value(3, t)).append('\n');
            }
        }
        Files.writeString(folder.resolve("stores.csv"), lines);
        assertThat(run("file,unique_id,horizon,target\nstores.csv,Munich,1,\nstores.csv,Berlin,1,visits\n"
                + "stores.csv,Rome,1,visits\n")).isEqualTo(ExitCode.FAILED);
        assertThat(first()).containsOnlyKeys("Munich", "Berlin");
        assertThat(first().get("Munich")).isBetween(990.0, 1_010.0);
        assertThat(first().get("Berlin")).isBetween(99_990.0, 100_010.0);
    }

    @Test
    void aChangedTargetIsForecastAgain() throws IOException {
        csv("sales.csv", "Ice Cream", "Green Tea");
        run("file,unique_id,horizon,target\nsales.csv,a,2,Ice Cream\nsales.csv,b,2,Ice Cream\n");
        assertThat(run("file,unique_id,horizon,target\nsales.csv,a,2,Ice Cream\nsales.csv,b,2,Green Tea\n")).isZero();
        assertThat(captured.err()).contains("1 there already");
        assertThat(first().get("b")).isBetween(990.0, 1_010.0);
    }
}
