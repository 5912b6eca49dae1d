package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.vocabulary.CalendarNames;
import io.github.tidecast.importing.guess.vocabulary.TimeNames;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises one series laid out as a calendar: years down and months or quarters across, or months down and years
 * across. Its cells become rows of a time and a value.
 */
final class CalendarTable {

    private static final int HEAD = 10;
    private static final int LEAST_YEARS = 2;
    private static final Pattern YEAR = Pattern.compile("(?<year>1[5-9]\\d\\d|2[0-2]\\d\\d)\u5e74?");
    private static final Pattern NUMBERED = Pattern.compile("(?<month>[01]?\\d)\u6708\u4efd?");
    private static final Pattern PLAIN = Pattern.compile("0?(?<month>\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(?i)Q(?<quarter>[1-4])|(?<first>[1-4])Q");

    private final Grid grid;
    private final FindingsBuilder findings;

    private CalendarTable(Grid grid, FindingsBuilder findings) {
        this.grid = grid;
        this.findings = findings;
    }

    /** The series as rows of time and value; empty if the grid is no calendar. */
    static Optional<Grid> unfolded(Grid grid, FindingsBuilder findings) {
        CalendarTable table = new CalendarTable(grid, findings);
        for (int row = 0; row < Math.min(grid.rows(), HEAD); row++) {
            Optional<Grid> unfolded = table.unfolded(row);
            if (unfolded.isPresent()) {
                return unfolded;
            }
        }
        return Optional.empty();
    }

    private Optional<Grid> unfolded(int header) {
        int parts = run(12, i -> i + 1 < grid.columns() && part(grid.text(header, i + 1)) == i + 1 ? 1 : 0);
        if (parts == 0 && (grid.text(header, 0).isEmpty() || TimeNames.isTime(grid.text(header, 0)))) {
            parts = run(12, i -> i + 1 < grid.columns() && plain(grid.text(header, i + 1)) == i + 1 ? 1 : 0);
        }
        if (parts == 12 || parts == 4 && isQuarter(grid.text(header, 1))) {
            List<Integer> years = yearsBelow(header);
            return years.isEmpty() ? Optional.empty() : Optional.of(unfolded(years, parts));
        }
        return header + 12 < grid.rows() ? acrossYears(header) : Optional.empty();
    }

    private static int run(int most, java.util.function.IntUnaryOperator fits) {
        int length = 0;
        while (length < most && fits.applyAsInt(length) == 1) {
            length++;
        }
        return length;
    }

    /** Rows below a header that begin with a year, all different; none if other rows with numbers are between them. */
    private List<Integer> yearsBelow(int header) {
        List<Integer> rows = new ArrayList<>();
        HashSet<Integer> years = new HashSet<>();
        for (int row = header + 1; row < grid.rows(); row++) {
            int year = year(grid.text(row, 0));
            if (year > 0 && years.add(year)) {
                rows.add(row);
            } else if (year > 0) {
                return List.of();
            }
        }
        return rows.size() >= LEAST_YEARS ? rows : List.of();
    }

    private Grid unfolded(List<Integer> years, int parts) {
        GridBuilder builder = begun();
        for (int row : years) {
            for (int part = 0; part < parts; part++) {
                add(builder, year(grid.text(row, 0)), part * (12 / parts) + 1, row, part + 1);
            }
        }
        reportRest(grid.columns() - 1 - parts);
        return builder.build();
    }

    /** Months down, years across. */
    private Optional<Grid> acrossYears(int header) {
        int years = run(grid.columns() - 1, i -> year(grid.text(header, i + 1)) > 0
                && (i == 0 || year(grid.text(header, i + 1)) != year(grid.text(header, i))) ? 1 : 0);
        int months = run(12, i -> month(grid.text(header + 1 + i, 0)) == i + 1 ? 1 : 0);
        if (years < LEAST_YEARS || months < 12) {
            return Optional.empty();
        }
        GridBuilder builder = begun();
        for (int column = 1; column <= years; column++) {
            for (int month = 1; month <= 12; month++) {
                add(builder, year(grid.text(header, column)), month, header + month, column);
            }
        }
        reportRest(grid.columns() - 1 - years);
        return Optional.of(builder.build());
    }

    private void reportRest(int columns) {
        if (columns > 0) {
            findings.info("columns-beside-times", Text.of("importing.columns-beside-times", columns));
        }
    }

    private GridBuilder begun() {
        GridBuilder builder = GridBuilder.of(grid);
        builder.startRow(1);
        builder.text(0, WideTable.TIME_NAME);
        builder.text(1, "value");
        return builder;
    }

    private void add(GridBuilder builder, int year, int month, int row, int column) {
        builder.startRow(grid.fileRow(row));
        builder.text(0, String.format(Locale.ROOT, "%04d-%02d", year, month));
        builder.copy(1, grid.column(column), row);
    }

    private static int year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Integer.parseInt(year.group("year")) : 0;
    }

    /** The month or quarter that a header names. */
    private static int part(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            String digit = quarter.group("quarter");
            return Integer.parseInt(digit == null ? quarter.group("first") : digit);
        }
        return month(text);
    }

    /** A month as its number alone, which is believed only where all twelve stand beside a column of years. */
    private static int plain(String text) {
        Matcher plain = PLAIN.matcher(text);
        return plain.matches() ? Integer.parseInt(plain.group("month")) : 0;
    }

    private static boolean isQuarter(String text) {
        return QUARTER.matcher(text).matches();
    }

    private static int month(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? Integer.parseInt(numbered.group("month")) : CalendarNames.month(text);
    }
}
