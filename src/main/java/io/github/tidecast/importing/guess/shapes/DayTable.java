package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.CellLook;
import io.github.tidecast.importing.guess.layout.CellLook.Look;
import io.github.tidecast.importing.guess.vocabulary.TotalWords;
import io.github.tidecast.text.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises one series laid out by days: dates down and the hours of the day across, as the operators of power grids
 * publish it. Its cells become rows of a time and a value.
 */
final class DayTable {

    private static final int HEAD = 10;
    private static final int LEAST_DAYS = 2;
    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final int LEAST_STEP = 15;
    private static final Pattern HOUR = Pattern.compile(
            "(?iU)(?:h|he|hr|hour|hour ending|stunde|heure|hora)?[ _.]?"
                    + "(?<hour>\\d{1,2})(?::00)? ?(?:h|uhr|\u65f6|\u6642|\u70b9)?");
    private static final Pattern CLOCK = Pattern.compile("(?<hour>\\d{1,2})[:.h](?<minute>\\d\\d)(?::00)?");

    private final Grid grid;
    private final CellLook looks = new CellLook();

    private DayTable(Grid grid) {
        this.grid = grid;
    }

    /** The series as rows of time and value; empty if the grid is no table of days. */
    static Optional<Grid> unfolded(Grid grid, FindingsBuilder findings) {
        DayTable table = new DayTable(grid);
        for (int row = 0; row < Math.min(grid.rows(), HEAD); row++) {
            OptionalInt step = table.stepAcross(row);
            if (step.isPresent() && table.areDaysBelow(row)) {
                int rest = grid.columns() - 1 - MINUTES_OF_A_DAY / step.getAsInt();
                if (rest > 0) {
                    findings.info("columns-beside-times", Text.of("importing.columns-beside-times", rest));
                }
                return Optional.of(table.unfolded(row, step.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Minutes between the columns of a header that goes through a whole day behind its first cell. */
    private OptionalInt stepAcross(int header) {
        if (grid.columns() < 25) {
            return OptionalInt.empty();
        }
        int first = minutes(grid.text(header, 1));
        int step = minutes(grid.text(header, 2)) - first;
        if (first < 0 || step < LEAST_STEP || MINUTES_OF_A_DAY % step != 0 || first != 0 && first != step
                || grid.columns() <= MINUTES_OF_A_DAY / step) {
            return OptionalInt.empty();
        }
        for (int k = 0; k < MINUTES_OF_A_DAY / step; k++) {
            int minutes = minutes(grid.text(header, k + 1));
            boolean midnight = minutes == 0 && first + k * step == MINUTES_OF_A_DAY;
            if (minutes != first + k * step && !midnight) {
                return OptionalInt.empty();
            }
        }
        int behind = MINUTES_OF_A_DAY / step + 1;
        boolean countsOn = behind < grid.columns() && minutes(grid.text(header, behind)) == first + MINUTES_OF_A_DAY
                && first + MINUTES_OF_A_DAY > MINUTES_OF_A_DAY;
        return countsOn ? OptionalInt.empty() : OptionalInt.of(step);
    }

    private static int minutes(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Integer.parseInt(clock.group("hour")) * 60 + Integer.parseInt(clock.group("minute"));
        }
        Matcher hour = HOUR.matcher(text);
        return hour.matches() ? Integer.parseInt(hour.group("hour")) * 60 : -1;
    }

    /** True if rows with numbers below a header begin with dates, all different. */
    private boolean areDaysBelow(int header) {
        Set<String> days = new HashSet<>();
        for (int row = header + 1; row < grid.rows(); row++) {
            boolean date = looks.of(grid, row, 0) == Look.DATE;
            if (date && !days.add(grid.text(row, 0)) || !date && looks.of(grid, row, 1) == Look.NUMBER
                    && !TotalWords.isLabel(grid.text(row, 0))) {
                return false;
            }
        }
        return days.size() >= LEAST_DAYS;
    }

    private Grid unfolded(int header, int step) {
        GridBuilder builder = GridBuilder.of(grid);
        builder.startRow(grid.fileRow(header));
        builder.text(0, WideTable.TIME_NAME);
        builder.text(1, "value");
        for (int row = header + 1; row < grid.rows(); row++) {
            if (looks.of(grid, row, 0) == Look.DATE) {
                for (int k = 0; k < MINUTES_OF_A_DAY / step; k++) {
                    int minutes = minutes(grid.text(header, 1)) + k * step;
                    builder.startRow(grid.fileRow(row));
                    time(builder, row, minutes);
                    builder.copy(1, grid.column(k + 1), row);
                }
            }
        }
        return builder.build();
    }

    private void time(GridBuilder builder, int row, int minutes) {
        if (grid.kind(row, 0) == CellKind.TIME) {
            builder.time(0, grid.column(0).millis(row) + minutes * 60_000L);
        } else {
            builder.text(0, String.format(Locale.ROOT, "%s %02d:%02d", grid.text(row, 0), minutes / 60,
                    minutes % 60));
        }
    }
}
