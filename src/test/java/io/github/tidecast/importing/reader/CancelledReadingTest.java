package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a reading is when it is cancelled, it ends there: hardly another step is taken. */
class CancelledReadingTest {

    /** After so many cells at most comes a look whether the reading is cancelled. */
    private static final int CELLS_BETWEEN_LOOKS = 64;
    /** Looks that are taken on the way out. */
    private static final int WAY_OUT = 3;
    private static final int PLACES = 16;

    @TempDir
    private Path folder;

    /** Ways that readings go. */
    private enum Way {
        DATES("csv", 1_200, "date,a,b\n", row -> day(row) + "," + row % 7 + "," + row % 11),
        UNDECIDED_DATES("csv", 1_200, "date,a\n", row -> "0" + (1 + row % 9) + "/0" + (1 + row / 9 % 9) + "/"
                + (2000 + row / 81) + "," + row % 7),
        MIXED_DATES("csv", 1_200, "date,a\n", row -> (row % 2 == 0 ? day(row) : "01.02." + (1000 + row)) + "," + row % 7),
        WORDS("csv", 600, "a,b,c,d\n", row -> "x" + row + ",y" + row % 3 + ",12 Stk " + row + "," + row % 7),
        NUMBERED_TIMES("csv", 1_200, "time,a\n", row -> 10_101 + row % 28 + "," + row % 7),
        MANY_COLUMNS("csv", 20, names(100), row -> day(row) + ("," + row % 7).repeat(100)),
        ACROSS("csv", 30, "name," + numbers(1900, 2000) + "\n", row -> "s" + row + ("," + row % 7).repeat(100)),
        NUMBERED_ROWS("csv", 30, IntStream.rangeClosed(1, 101).mapToObj(i -> "V" + i).collect(Collectors.joining(",", "", "\n")),
                row -> "s" + row + ("," + row % 7).repeat(100)),
        CALENDAR("csv", 80, ",1,2,3,4,5,6,7,8,9,10,11,12\n", row -> 1700 + row + ("," + row % 7).repeat(12)),
        DAYS("csv", 80, "date," + numbers(0, 24) + "\n", row -> day(row) + ("," + row % 7).repeat(24)),
        LONG_TABLE("csv", 1_200, "date,id,a\n", row -> day(row / 20) + ",s" + row % 20 + "," + row % 7),
        PARTS("csv", 1_200, "date,hour,minute,a\n", row -> day(row / 24) + "," + row % 24 + ",0," + row % 7),
        STRAY_QUOTES("csv", 1_200, "date,a,b\n", row -> day(row) + ",\"a \"b\" c\"," + row % 7),
        OPEN_QUOTES("csv", 1_200, "date,b,a\n", row -> day(row) + "," + row % 7 + (row == 50 ? ",\"x" : ",x")),
        SPACES("txt", 1_200, "date   a   b\n", row -> day(row) + "   " + row % 7 + "    " + row % 11),
        GAPS("csv", 1_200, "date,a,b\n", row -> day(row) + "," + (row % 3 == 0 ? "" : row % 7) + "," + row % 11),
        PAGE("html", 1_200, "<html><body><table><tr><th>date<th>a", row -> "<tr><td>" + day(row) + "<td>" + row % 7),
        NO_TABLE("html", 4_000, "<html><body>", row -> "<div><p>" + row),
        SPREADSHEET("xml", 1_200, "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                + "<Worksheet><Table>", row -> "<Row><Cell><Data>" + day(row) + "</Data></Cell><Cell><Data>" + row % 7
                + "</Data></Cell></Row>" + (row == 1_199 ? "</Table></Worksheet></Workbook>" : ""));

        private final String ending;
        private final int rows;
        private final String begin;
        private final IntFunction<String> row;

        Way(String ending, int rows, String begin, IntFunction<String> row) {
            this.ending = ending;
            this.rows = rows;
            this.begin = begin;
            this.row = row;
        }

        private String text() {
            return IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", begin, "\n"));
        }

        private ImportOptions options() {
            return this != GAPS ? ImportOptions.AUTOMATIC : ImportOptions.AUTOMATIC.withTarget(Optional.of("a"));
        }

        private static String day(int row) {
            return LocalDate.of(2000, 1, 1).plusDays(row).toString();
        }

        private static String numbers(int from, int to) {
            return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
        }

        private static String names(int count) {
            return IntStream.range(0, count).mapToObj(i -> "v" + i).collect(Collectors.joining(",", "date,", "\n"));
        }
    }

    /** Cancels at a look and counts the looks. */
    private static final class Looks implements ImportProgress {

        private final long last;
        private long count;

        Looks(long last) {
            this.last = last;
        }

        @Override
        public boolean cancelled() {
            return ++count > last;
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAtEachLook(Way way) throws IOException {
        Path file = Files.writeString(folder.resolve("file." + way.ending), way.text());
        Looks all = new Looks(Long.MAX_VALUE);
        ImportResult whole = read(file, way.options(), all);
        assertThat(whole.outcome() == Outcome.REJECT).isEqualTo(way == Way.NO_TABLE);
        for (long place = 0; place < all.count; place += Math.max(1, all.count / PLACES)) {
            endsAt(place, file, way);
        }
        for (long place = Math.max(0, all.count - PLACES); place < all.count; place++) {
            endsAt(place, file, way);
        }
    }

    private static void endsAt(long place, Path file, Way way) {
        Looks some = new Looks(place);
        ImportResult result = read(file, way.options(), some);
        assertThat(result.message().key()).as(way + " " + place).isEqualTo("importing.cancelled");
        assertThat(some.count - place).as(way + " " + place).isLessThanOrEqualTo(WAY_OUT);
    }

    @ParameterizedTest
    @EnumSource
    void looksAsOftenAsThereAreCells(Way way) throws IOException {
        Path file = Files.writeString(folder.resolve("file." + way.ending), way.text());
        Looks all = new Looks(Long.MAX_VALUE);
        read(file, way.options(), all);
        assertThat(all.count).isGreaterThan(2L * way.rows / CELLS_BETWEEN_LOOKS);
    }

    @ParameterizedTest
    @EnumSource(names = {"DATES", "OPEN_QUOTES"})
    void endsWhileTheEncodingIsGuessed(Way way) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), way.text().replace("date", "\u65E5\u671F")
                .getBytes(Charset.forName("GB18030")));
        for (int place = 0; place < 5; place++) {
            endsAt(place, file, way);
        }
    }

    private static ImportResult read(Path file, ImportOptions options, ImportProgress progress) {
        return new FileSeriesReader().read(file, options, progress);
    }
}
